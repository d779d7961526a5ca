import type { Report } from '../library/library.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Absence, AbsenceReason, Observation } from '../model/observation.ts';
import { type Period, periodKey, yearOf } from '../model/period.ts';
import type { ItemId } from '../model/report.ts';
import { chapterOf } from './chapter.ts';
import { compareFigures, type Delta } from './delta.ts';

/** What one of two reports says of an indicator: a figure, or why it has none. */
export type Side =
  | { readonly observation: Observation }
  | { readonly absence: AbsenceReason; readonly period?: Period };

/** An indicator in two reports, for the period that stands in the same place to each report's year. */
export interface FigureComparison {
  readonly indicator: Indicator;
  /** The chapter of the newer report that states it, or else of the older one. */
  readonly chapter: ItemId;
  readonly before: Side;
  readonly after: Side;
  /** Where both have a figure. */
  readonly delta?: Delta;
}

type Fact = Observation | Absence;

/**
 * The figures of two reports of one agency, in the order of the newer one's items, then those that only
 * the older has. Figures of one indicator meet where their periods lie alike to the years of their
 * reports: year to year, first half to first half, the year before to the year before. Where none does,
 * the one figure that each has left of an indicator meets the other's, and the comparison says why no
 * change is computed.
 */
export function compareReportFigures(
  before: Report,
  after: Report,
  isDoubtful: (observation: Observation) => boolean,
): FigureComparison[] {
  const earlier = new Map(factsOf(before).map((fact) => [placeKey(fact, before), fact]));
  const later = new Map(factsOf(after).map((fact) => [placeKey(fact, after), fact]));
  const pairs: { before?: Fact; after?: Fact }[] = [];
  for (const [key, fact] of later) {
    const twin = earlier.get(key);
    pairs.push({ after: fact, ...(twin && { before: twin }) });
  }
  for (const [key, fact] of earlier) if (!later.has(key)) pairs.push({ before: fact });
  return joinLonely(pairs).flatMap((pair) => {
    const stated = [pair.before, pair.after].some((fact) => fact && 'quantity' in fact);
    const fact = pair.after ?? pair.before;
    if (!fact || !stated) return [];
    return [
      {
        indicator: fact.indicator,
        chapter: placeOf(pair.after ? after : before, fact.item),
        before: sideOf(pair.before),
        after: sideOf(pair.after),
        ...deltaOf(pair.before, pair.after, isDoubtful),
      },
    ];
  });
}

/** One figure or absence for each period of an indicator, in the order of the report's items; an exact figure goes before an approximate one. */
function factsOf(report: Report): Fact[] {
  const order = new Map(report.entries.map(({ id }, index) => [id, index]));
  const facts: Fact[] = [...report.observations, ...report.absences].sort(
    (a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0),
  );
  const kept = new Map<string, Fact>();
  for (const fact of facts) {
    const key = placeKey(fact, report);
    const known = kept.get(key);
    if (!known || exactness(fact) > exactness(known)) kept.set(key, fact);
  }
  return [...kept.values()];
}

function exactness(fact: Fact): number {
  if (!('quantity' in fact)) return 0;
  return fact.quantity.qualifier || fact.quantity.max ? 1 : 2;
}

/** An indicator and a period counted from the report's own year: equal keys correspond. */
function placeKey({ indicator, period }: Fact, { edition }: Report): string {
  return `${indicator.id} ${yearOf(period) - edition.year} ${partOf(period)}`;
}

/** What of its year or years a period takes, whichever year that is. */
function partOf(period: Period): string {
  switch (period.kind) {
    case 'year':
    case 'fiscal-year':
      return period.kind;
    case 'half-year':
      return `${period.kind} ${period.half}`;
    case 'months':
      return `${period.from.month} ${period.to.month} ${period.to.year - period.from.year}`;
    case 'as-of':
      return `${period.kind} ${period.month} ${period.day ?? 'end'}`;
  }
}

/** Joins the one figure that each report has left of an indicator. */
function joinLonely(pairs: readonly { before?: Fact; after?: Fact }[]): { before?: Fact; after?: Fact }[] {
  const lonely = (side: 'before' | 'after', other: 'before' | 'after') =>
    Map.groupBy(
      pairs.filter((pair) => {
        const fact = pair[side];
        return fact && 'quantity' in fact && !pair[other];
      }),
      (pair) => pair[side]?.indicator.id,
    );
  const earlier = lonely('before', 'after');
  const later = lonely('after', 'before');
  const joined = new Set<object>();
  const result = pairs.map((pair) => {
    const [mine, ...rest] = later.get(pair.after?.indicator.id) ?? [];
    const [twin, ...others] = earlier.get(pair.after?.indicator.id) ?? [];
    if (mine !== pair || rest.length > 0 || !twin?.before || others.length > 0) return pair;
    joined.add(twin);
    return { ...pair, before: twin.before };
  });
  return result.filter((pair) => !joined.has(pair));
}

function sideOf(fact: Fact | undefined): Side {
  if (!fact) return { absence: 'not-reported' };
  return 'quantity' in fact ? { observation: fact } : { absence: fact.reason, period: fact.period };
}

function deltaOf(
  before: Fact | undefined,
  after: Fact | undefined,
  isDoubtful: (observation: Observation) => boolean,
): { delta?: Delta } {
  if (!before || !after || !('quantity' in before) || !('quantity' in after)) return {};
  if (periodKey(before.period) === periodKey(after.period)) {
    const reason = {
      zh: '兩份報告所載為同一期間，不計增減。',
      en: 'Both reports state the same period, so no change is computed.',
    };
    return { delta: { kind: 'none', obstacle: 'not-comparable', reason } };
  }
  return { delta: compareFigures(before, after, isDoubtful) };
}

/** The chapter of a report that a fact's item stands in. */
function placeOf(report: Report, item: ItemId): ItemId {
  const entry = report.entries.find(({ id }) => id === item);
  return entry ? chapterOf(entry) : item;
}
