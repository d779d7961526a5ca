import type { Library } from '../library/library.ts';
import type { Break, Indicator } from '../model/indicator.ts';
import { yearOf } from '../model/period.ts';
import type { RocYear } from '../model/year.ts';
import { breakBetween } from './delta.ts';
import { isStated, latestPoint, type StatedPoint } from './previous.ts';
import { type AbsentPoint, type Point, seriesOf, whySilent } from './series.ts';

/** One year of an indicator in a ledger: its figure, or the reason why there is none. */
type YearCell = { readonly year: RocYear } & (
  | { readonly point: StatedPoint; readonly isLatest: boolean; readonly broken?: Break }
  | Pick<AbsentPoint, 'absence' | 'awaited'>
);

/** An indicator over the years of a ledger. */
export interface LedgerRow {
  readonly indicator: Indicator;
  /** The whole series, oldest first. */
  readonly points: readonly Point[];
  readonly latest: StatedPoint | undefined;
  readonly cells: readonly YearCell[];
}

/**
 * Indicators over some years, one figure a year: that of the period that the indicator usually has, the
 * second half of two. A cell after a break of the definition says so.
 *
 * @param years oldest first
 */
export function yearLedger(
  library: Library,
  indicators: readonly Indicator[],
  years: readonly RocYear[],
): LedgerRow[] {
  return indicators.map((indicator) => {
    const points = seriesOf(library, indicator);
    const latest = latestPoint(points, indicator);
    const usual = points.filter(({ period }) => period.kind === indicator.period);
    const cells = years.map((year): YearCell => {
      const point = usual.findLast(({ period }) => yearOf(period) === year);
      if (!point) return { year, absence: whySilent(library.editions, year) };
      if (!isStated(point)) {
        const { absence, awaited } = point;
        return { year, absence, ...(awaited !== undefined && { awaited }) };
      }
      const before = usual.slice(0, usual.indexOf(point)).findLast(isStated);
      const broken = before && breakBetween(indicator, before.period, point.period);
      return { year, point, isLatest: point === latest, ...(broken && { broken }) };
    });
    return { indicator, points, latest, cells };
  });
}
