import type { Catalogue, GroupTexts } from '../index/format.ts';
import { compareYears } from './rank.ts';
import type { Hit } from './search.ts';

/** The hits of one item through the years, or of one page: an entry of the results. */
export interface Group {
  readonly group: number;
  /** Newest first, where none fits better by title or place. */
  readonly hits: readonly Hit[];
}

/** Hits by relevance, one entry an item. */
export function byRelevance({ records }: Catalogue, hits: readonly Hit[]): Group[] {
  const groups = Map.groupBy(hits, ({ record }) => records.group[record] ?? -1);
  return [...groups].map(([group, some]) => ({
    group,
    hits: some.toSorted((a, b) => compareYears(a.rank, b.rank) || b.record - a.record),
  }));
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
