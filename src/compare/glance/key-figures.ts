import type { Library, Report } from '../../library/library.ts';
import type { Break, Indicator } from '../../model/indicator.ts';
import type { AbsenceReason, Note, Observation } from '../../model/observation.ts';
import { type Period, periodKey, yearOf } from '../../model/period.ts';
import type { RocYear } from '../../model/year.ts';
import { type Comparison, comparisonOf } from '../comparison.ts';
import { breakBetween } from '../delta.ts';
import { doubtfulFigures, doubtNotes } from '../doubtful.ts';
import { isSamePart, isStated, leadingStatement } from '../previous.ts';
import { type Point, whySilent } from '../series.ts';
import { trendOf } from '../trend.ts';

/** The key figures of a report over the years up to its own, and what the editor remarks on them. */
export interface KeyFigures {
  /** Oldest first; the report's own last. */
  readonly years: readonly RocYear[];
  readonly rows: readonly KeyFigure[];
  readonly remarks: readonly KeyRemark[];
}

/** One key figure: what each year has, and the change from the figure before. */
export interface KeyFigure {
  /** The report's own. */
  readonly observation: Observation;
  readonly readings: readonly Reading[];
  /** Absent for the first figure of its indicator. */
  readonly comparison?: Comparison;
}

/** What one year has of an indicator: a figure, or the reason why there is none. */
export type Reading = { readonly year: RocYear } & (
  | {
      readonly observation: Observation;
      /** Whether it is the report's own. */
      readonly isOwn: boolean;
      /** Where the figure is not simply that of the year. */
      readonly shifted?: Period;
      /** Number of the remark on a break of the definition before this figure. */
      readonly broken?: number;
      /** Numbers of the remarks on the figure itself. */
      readonly notes: readonly number[];
    }
  | { readonly absence: AbsenceReason }
);

/** A numbered remark of the editor on a key figure: a note, or a break of the definition. */
type KeyRemark = {
  readonly number: number;
  readonly indicator: Indicator;
  readonly period: Period;
} & ({ readonly note: Note } | { readonly broken: Break });

/** As many years as the year rule shows. */
const mostYears = 6;

/**
 * The key figures of a report. Only editions up to its own year count, so that a report stays as it is
 * when later ones are published.
 */
export function keyFiguresOf(library: Library, report: Report): KeyFigures {
  const years = yearsUpTo(library, report);
  const remarks: KeyRemark[] = [];
  const rows = report.highlights.map((observation): KeyFigure => {
    const points = trendOf(library, report, { of: observation.indicator.id })?.points ?? [];
    const own = points
      .filter(isStated)
      .find(({ period }) => periodKey(period) === periodKey(observation.period));
    const comparison = own && comparisonOf(points, own, doubtfulFigures(library));
    return {
      observation,
      readings: readingsOf(library, report, observation, points, years, remarks),
      ...(comparison && { comparison }),
    };
  });
  return { years, rows, remarks };
}

function yearsUpTo({ editions }: Library, { edition }: Report): RocYear[] {
  const earlier = editions.filter(({ year }) => year < edition.year).map(({ year }) => year);
  return [...new Set([...earlier, edition.year])].sort((a, b) => a - b).slice(-mostYears);
}

function readingsOf(
  { editions, ...library }: Library,
  { edition }: Report,
  own: Observation,
  points: readonly Point[],
  years: readonly RocYear[],
  remarks: KeyRemark[],
): Reading[] {
  const { indicator } = own;
  const noteOf = doubtNotes({ editions, ...library });
  // A report on a year may state the budget of the next.
  const ahead = yearOf(own.period) - edition.year;
  let before: Observation | undefined;
  return years.map((year): Reading => {
    const point = pointAt(points, own, year + ahead, year === edition.year);
    if (!point) return { year, absence: whySilent(editions, year) };
    if (!isStated(point)) return { year, absence: point.absence };
    const isOwn = year === edition.year;
    const observation = isOwn ? own : leadingStatement(point).observation;
    const { period } = observation;
    const broken = before && breakBetween(indicator, before.period, period);
    const note = noteOf(observation);
    before = observation;
    return {
      year,
      observation,
      isOwn,
      ...(!(period.kind === 'year' && period.year === year) && { shifted: period }),
      ...(broken && { broken: numberOf(remarks, { indicator, period, broken }) }),
      notes: note ? [numberOf(remarks, { indicator, period, note })] : [],
    };
  });
}

/** The point of a year: of the same months or date as the report's own, or else of the usual kind of period. */
function pointAt(
  points: readonly Point[],
  own: Observation,
  year: number,
  isOwn: boolean,
): Point | undefined {
  const ofYear = points.filter(({ period }) => yearOf(period) === year);
  if (isOwn) return ofYear.find(({ period }) => periodKey(period) === periodKey(own.period));
  const same = ofYear.findLast(({ period }) => isSamePart(period, own.period));
  return same ?? ofYear.findLast(({ period }) => period.kind === own.indicator.period);
}

type Unnumbered<Remark> = Remark extends unknown ? Omit<Remark, 'number'> : never;

/** The number of a remark, which is added where it is new; one note on several figures is one remark. */
function numberOf(remarks: KeyRemark[], remark: Unnumbered<KeyRemark>): number {
  const same = remarks.find((known) =>
    'note' in known
      ? 'note' in remark && known.note.zh === remark.note.zh
      : 'broken' in remark && known.broken === remark.broken,
  );
  if (same) return same.number;
  const number = remarks.length + 1;
  remarks.push({ ...remark, number } as KeyRemark);
  return number;
}

/** A reading that has a figure. */
export type StatedReading = Extract<Reading, { observation: unknown }>;

export function isRead(reading: Reading): reading is StatedReading {
  return 'observation' in reading;
}
