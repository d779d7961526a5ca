import type { Catalogue, GroupTexts } from '../index/format.ts';
import { isTitled } from './rank.ts';
import type { Hit } from './search.ts';

/** The hits of one item through the years, or of one page: an entry of the results. */
export interface Group {
  readonly group: number;
  /** Annual reports, the newest first, then those to the council: whatever was typed, an item looks alike. */
  readonly hits: readonly Hit[];
}

/** Hits by relevance, one entry an item; an indicator whose name holds all that was typed leads. */
export function byRelevance(catalogue: Catalogue, hits: readonly Hit[]): Group[] {
  const { records } = catalogue;
  const groups = Map.groupBy(hits, ({ record }) => records.group[record] ?? -1);
  return [...leaderFirst(catalogue, [...groups])].map(([group, some]) => ({
    group,
    hits: some.toSorted((a, b) => place(catalogue, a) - place(catalogue, b) || b.record - a.record),
  }));
}

type Ranked = readonly [group: number, bestFirst: readonly Hit[]];

/** Moves the best indicator to the front, unless its name or its place fits less than what stands there. */
function leaderFirst({ records, kinds }: Catalogue, groups: readonly Ranked[]): readonly Ranked[] {
  const best = groups[0]?.[1][0];
  const leader = groups.find(([, [hit]]) => hit && kinds[records.kind[hit.record] ?? -1] === 'indicator');
  const rank = leader?.[1][0]?.rank;
  if (!leader || !best || !rank || !isTitled(rank) || rank.context < best.rank.context) return groups;
  return [leader, ...groups.filter((each) => each !== leader)];
}

/** Where a hit stands in its entry, the lowest first. */
function place({ records, reports }: Catalogue, { record }: Hit): number {
  const report = reports[records.report[record] ?? -1];
  return report ? (report.series === 'annual' ? 0 : 10_000) - report.year : 0;
}

/** A branch of the tree of results. */
export interface Branch {
  /** Numbers a report, a chapter, or a kind of the catalogue. */
  readonly id: number;
  readonly count: number;
  readonly branches: readonly Branch[];
  /** In the order of the reports. */
  readonly hits: readonly Hit[];
}

/** Hits by series, year and chapter; those outside reports by kind. */
export function byPlace(
  catalogue: Catalogue,
  hits: readonly Hit[],
): { series: Map<string, Branch[]>; others: Branch[] } {
  const { records, reports } = catalogue;
  const inOrder = hits.toSorted((a, b) => a.record - b.record);
  const inReports = inOrder.filter(({ record }) => (records.report[record] ?? -1) >= 0);
  const outside = inOrder.filter(({ record }) => (records.report[record] ?? -1) < 0);
  const series = Map.groupBy(inReports, ({ record }) => reports[records.report[record] ?? -1]?.series ?? '');
  const editions = (some: readonly Hit[]) =>
    branches(
      some,
      ({ record }) => records.report[record] ?? -1,
      (ofReport) => branches(ofReport, ({ record }) => records.chapter[record] ?? -1),
    ).sort((a, b) => (reports[b.id]?.year ?? 0) - (reports[a.id]?.year ?? 0));
  return {
    series: new Map([...series].map(([id, some]) => [id, editions(some)])),
    others: branches(outside, ({ record }) => records.kind[record] ?? -1),
  };
}

function branches(
  hits: readonly Hit[],
  idOf: (hit: Hit) => number,
  below: (hits: readonly Hit[]) => Branch[] = () => [],
): Branch[] {
  return [...Map.groupBy(hits, idOf)].map(([id, some]) => {
    const inner = below(some);
    return { id, count: some.length, branches: inner, hits: inner.length > 0 ? [] : some };
  });
}

/** The text of a record among those of its group. */
export function textOf(texts: GroupTexts, record: number) {
  return texts.records.find((each) => each.record === record);
}
