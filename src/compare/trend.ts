import type { TrendNode } from '../dialect/nodes.ts';
import type { Library, Report } from '../library/library.ts';
import type { Indicator, IndicatorId } from '../model/indicator.ts';
import { isStated } from './previous.ts';
import { type Point, seriesOf } from './series.ts';

/** What a `<Trend>` draws. */
export interface Trend {
  readonly indicator: Indicator;
  /** Oldest first; at least one has a figure. */
  readonly points: readonly Point[];
}

/**
 * The figures that a `<Trend>` in a report's text draws: those of the editions up to the report's own year,
 * so that a report of an earlier year stays as it is when a later one is published. Undefined where no
 * such edition states a figure, which the check reports.
 */
export function trendOf(
  library: Library,
  { edition }: Pick<Report, 'edition'>,
  node: Pick<TrendNode, 'of'>,
): Trend | undefined {
  const indicator = library.indicators.get(node.of as IndicatorId);
  if (!indicator) return undefined;
  const editions = library.editions.filter(({ year }) => year <= edition.year);
  const points = seriesOf({ ...library, editions }, indicator);
  return points.some(isStated) ? { indicator, points } : undefined;
}
