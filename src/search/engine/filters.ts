import type { Catalogue } from '../index/format.ts';
import type { Hit } from './search.ts';

/** What results can be narrowed by. */
export const dimensions = ['kind', 'series', 'year', 'agency', 'chapter'] as const;
export type Dimension = (typeof dimensions)[number];

/** The chosen value of each dimension. */
export type Filters = Partial<Readonly<Record<Dimension, string>>>;

/** A record's value in a dimension: an id, or an AD year; undefined where it has none. */
function valueIn(catalogue: Catalogue, record: number, dimension: Dimension): string | undefined {
  const { records, reports, chapters, kinds } = catalogue;
  const report = reports[records.report[record] ?? -1];
  switch (dimension) {
    case 'kind':
      return kinds[records.kind[record] ?? -1];
    case 'series':
      return report?.series;
    case 'year':
      return report && String(report.year);
    case 'agency':
      return report?.agency || undefined;
    case 'chapter':
      return chapters[records.chapter[record] ?? -1]?.id;
  }
}

/** The hits that have every chosen value, apart from that of one dimension. */
export function narrow(
  catalogue: Catalogue,
  hits: readonly Hit[],
  filters: Filters,
  except?: Dimension,
): Hit[] {
  const chosen = dimensions.filter((dimension) => dimension !== except && filters[dimension] !== undefined);
  return hits.filter(({ record }) =>
    chosen.every((dimension) => valueIn(catalogue, record, dimension) === filters[dimension]),
  );
}

/** How many hits each value of a dimension would show together with what is chosen in the others. */
export function countValues(
  catalogue: Catalogue,
  hits: readonly Hit[],
  filters: Filters,
  dimension: Dimension,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of hits) {
    const value = valueIn(catalogue, record, dimension);
    if (value !== undefined && !counts.has(value)) counts.set(value, 0);
  }
  for (const { record } of narrow(catalogue, hits, filters, dimension)) {
    const value = valueIn(catalogue, record, dimension);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
