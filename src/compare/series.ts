import { type Edition, type Library, type Report, reportsOf } from '../library/library.ts';
import type { Indicator, IndicatorId } from '../model/indicator.ts';
import type { AbsenceReason, Observation } from '../model/observation.ts';
import { comparePeriods, type Period, periodKey, yearOf } from '../model/period.ts';
import type { RocYear } from '../model/year.ts';
import { missingEdition } from './absence.ts';

/** An observation with the report that states it. */
export interface Statement {
  readonly observation: Observation;
  readonly report: Report;
}

/** A place without a figure, and the reason. */
export interface AbsentPoint {
  readonly period: Period;
  readonly absence: AbsenceReason;
  /** The year of the missing edition that the figure would stand in, where that is not the period's own. */
  readonly awaited?: RocYear;
}

/** One place on an indicator's line of time: a figure, as one or more reports state it, or the reason why there is none. */
export type Point =
  | { readonly period: Period; readonly statements: readonly [Statement, ...Statement[]] }
  | AbsentPoint;

/**
 * Everything that is known of an indicator, oldest first. A year between others without a figure is a
 * point of its own with its reason, so that no line can be drawn across it unawares.
 */
export function seriesOf(library: Library, indicator: Indicator): Point[] {
  const points = [...statedPoints(library, indicator), ...recordedAbsences(library, indicator)];
  const known = new Map<string, Point>();
  // A figure counts more than the reason why another report has none.
  for (const point of points) {
    const key = periodKey(point.period);
    if (!known.has(key) || 'statements' in point) known.set(key, point);
  }
  const found = [...known.values()];
  return [...found, ...silentYears(library, indicator, found)]
    .map((point) => ('absence' in point ? withEdition(library, point) : point))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function withEdition(library: Library, { period, absence }: AbsentPoint): AbsentPoint {
  const year = missingEdition(library, period, absence)?.year;
  return { period, absence, ...(year !== undefined && year !== yearOf(period) && { awaited: year }) };
}

function statedPoints(library: Library, indicator: Indicator): Point[] {
  const statements = reportsOf(library).flatMap((report) =>
    (observationsByIndicator(report).get(indicator.id) ?? []).map(
      (observation): Statement => ({ observation, report }),
    ),
  );
  const byPeriod = Map.groupBy(statements, ({ observation }) => periodKey(observation.period));
  return [...byPeriod.values()].flatMap(([first, ...others]): Point[] =>
    first ? [{ period: first.observation.period, statements: [first, ...others] }] : [],
  );
}

const indexed = new WeakMap<Report, ReadonlyMap<IndicatorId, readonly Observation[]>>();

/** A report's observations by their indicator: looked up for every indicator, so sorted once. */
function observationsByIndicator(report: Report): ReadonlyMap<IndicatorId, readonly Observation[]> {
  const known = indexed.get(report);
  if (known) return known;
  const index = Map.groupBy(report.observations, ({ indicator }) => indicator.id);
  indexed.set(report, index);
  return index;
}

function recordedAbsences(library: Library, indicator: Indicator): Point[] {
  return reportsOf(library).flatMap(({ absences }) =>
    absences
      .filter((absence) => absence.indicator.id === indicator.id)
      .map(({ period, reason }): Point => ({ period, absence: reason })),
  );
}

/** Periods of years between the first and the last figure of an indicator that no report speaks of. */
function silentYears(library: Library, indicator: Indicator, points: readonly Point[]): Point[] {
  const kind = indicator.period;
  const years = points.filter(({ period }) => period.kind === kind).map(({ period }) => yearOf(period));
  const spoken = new Set<number>(years);
  const silent: Point[] = [];
  for (let year = Math.min(...years) + 1; year < Math.max(...years); year++) {
    if (spoken.has(year)) continue;
    const absence = whySilent(library.editions, year);
    silent.push(...usualPeriods(kind, year as RocYear).map((period): Point => ({ period, absence })));
  }
  return silent;
}

/** The periods of a year that figures of a kind usually refer to; none where reports choose the months. */
function usualPeriods(kind: Indicator['period'], year: RocYear): Period[] {
  switch (kind) {
    case 'year':
    case 'fiscal-year':
      return [{ kind, year }];
    case 'half-year':
      return [
        { kind, year, half: 1 },
        { kind, year, half: 2 },
      ];
    case 'as-of':
      return [{ kind, year, month: 12 }];
    case 'months':
      return [];
  }
}

/** Why nothing is said of a year: its edition is missing, or no report speaks of it. */
export function whySilent(editions: readonly Edition[], year: number): AbsenceReason {
  const missing = editions.some((edition) => edition.year === year && edition.status === 'edition-missing');
  return missing ? 'edition-missing' : 'not-reported';
}
