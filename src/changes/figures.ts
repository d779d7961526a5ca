import { indicatorWords } from '../i18n/words-indicators.ts';
import { type Library, type Report, reportsOf } from '../library/library.ts';
import { figureText } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import type { Absence, Observation } from '../model/observation.ts';
import { type Period, periodKey } from '../model/period.ts';

type Fact = Observation | Absence;

/** A figure of a report, or the reason why it has none, that is not what it was. */
export interface FigureChange {
  readonly report: Report;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly item: Fact['item'];
  /** Absent where the report did not speak of it. */
  readonly before?: Fact;
  /** Absent where the report speaks of it no more. */
  readonly after?: Fact;
}

/** The figures that differ between two states of the reports that both have, in the order of the later one. */
export function figureChanges(before: Library, after: Library): FigureChange[] {
  const earlier = factsOf(before, after);
  const later = factsOf(after, before);
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  return [...keys].flatMap((key) => {
    const [old, fresh] = [earlier.get(key), later.get(key)];
    const either = fresh ?? old;
    if (!either || (old && fresh && printOf(old.fact) === printOf(fresh.fact))) return [];
    const { indicator, period, item } = either.fact;
    return [
      {
        report: either.report,
        indicator,
        period,
        item,
        ...(old && { before: old.fact }),
        ...(fresh && { after: fresh.fact }),
      },
    ];
  });
}

/** Every figure and absence of the reports that another state has too, by report, item, indicator and period. */
function factsOf(library: Library, other: Library): Map<string, { report: Report; fact: Fact }> {
  const shared = new Set(reportsOf(other).map(({ path }) => path));
  return new Map(
    reportsOf(library).flatMap((report) =>
      (shared.has(report.path) ? [...report.observations, ...report.absences] : []).map((fact) => [
        [report.path, fact.item, fact.indicator.id, periodKey(fact.period)].join('\n'),
        { report, fact },
      ]),
    ),
  );
}

/** All of a fact that readers see, in both languages. */
function printOf(fact: Fact): string {
  const note = 'quantity' in fact ? fact.note : undefined;
  return JSON.stringify([factText(fact, 'zh'), factText(fact, 'en'), note?.zh, note?.en]);
}

/** A figure with its unit, or why there is none, as readers see it. */
export function factText(fact: Fact, locale: Locale): string {
  return 'quantity' in fact
    ? figureText(fact.quantity, fact.indicator.unit, locale, false)
    : indicatorWords(locale).reasons[fact.reason].brief;
}
