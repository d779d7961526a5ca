import { Big } from 'big.js';
import type { Library } from '../library/library.ts';
import type { Check } from '../model/check.ts';
import type { Indicator, IndicatorId } from '../model/indicator.ts';
import type { AbsenceReason } from '../model/observation.ts';
import { comparePeriods, type Period, periodKey } from '../model/period.ts';
import { isStated, leadingStatement, type StatedPoint } from './previous.ts';
import { type Point, seriesOf } from './series.ts';

/** Indicators that add up to a whole, as a check of the registry declares. */
export interface Whole {
  readonly check: Pick<Check, 'id' | 'name'>;
  readonly parts: readonly Indicator[];
  /** The indicator of the whole; absent where the whole is a number such as 100%. */
  readonly total?: Indicator;
  /** Oldest first. */
  readonly rows: readonly WholeRow[];
}

/** The parts of a whole in one period. */
export interface WholeRow {
  readonly period: Period;
  /** In the order of the parts; undefined where no report speaks of a part in this period. */
  readonly parts: readonly (Point | undefined)[];
  /** Where every part is an exact figure. */
  readonly sum?: Big;
  /** What the parts should add up to: the figure of the whole, or the number; undefined where it is not stated. */
  readonly total?: Big;
  /** Whether the sum lies further from the total than rounding explains. */
  readonly isOff: boolean;
}

/** The wholes that an indicator is a part of, or is. */
export function wholesOf(library: Library, id: IndicatorId): Whole[] {
  return [...library.checks.values()].flatMap((check): Whole[] => {
    const { relation } = check;
    if (relation.kind !== 'sum' || ![relation.total, ...relation.parts].includes(id)) return [];
    const parts = relation.parts.flatMap((part) => library.indicators.get(part as IndicatorId) ?? []);
    const total = library.indicators.get(relation.total as IndicatorId);
    const number = total ? undefined : new Big(relation.total.replace('%', ''));
    const tolerance = new Big(relation.tolerance ?? '0');
    return [
      { check, parts, ...(total && { total }), rows: rowsOf(library, parts, total, number, tolerance) },
    ];
  });
}

function rowsOf(
  library: Library,
  parts: readonly Indicator[],
  whole: Indicator | undefined,
  number: Big | undefined,
  tolerance: Big,
): WholeRow[] {
  const series = parts.map((part) => byPeriod(seriesOf(library, part)));
  const totals = whole && byPeriod(seriesOf(library, whole));
  const periods = new Map(series.flatMap((points) => [...points].map(([key, { period }]) => [key, period])));
  return [...periods]
    .sort(([, a], [, b]) => comparePeriods(a, b))
    .map(([key, period]): WholeRow => {
      const points = series.map((one) => one.get(key));
      const sum = sumOf(points);
      const total = number ?? exactValue(totals?.get(key));
      return {
        period,
        parts: points,
        ...(sum && { sum }),
        ...(total && { total }),
        isOff: sum !== undefined && total !== undefined && sum.minus(total).abs().gt(tolerance),
      };
    });
}

function byPeriod(points: readonly Point[]): Map<string, Point> {
  return new Map(points.map((point) => [periodKey(point.period), point]));
}

/** The sum of the parts of a row, where every one is an exact figure. */
function sumOf(points: readonly (Point | undefined)[]): Big | undefined {
  const values = points.map(exactValue);
  return values.reduce<Big | undefined>((sum, value) => value && sum?.plus(value), new Big(0));
}

function exactValue(point: Point | undefined): Big | undefined {
  if (!point || !isStated(point)) return undefined;
  const { value, max, qualifier } = leadingStatement(point).observation.quantity;
  return max || qualifier ? undefined : value;
}

/** The figures of a row whose every part is stated, in the order of the parts; undefined where one is missing. */
export function statedParts({ parts }: WholeRow): StatedPoint[] | undefined {
  const stated = parts.filter((point): point is StatedPoint => point !== undefined && isStated(point));
  return stated.length === parts.length ? stated : undefined;
}

/** Why a row has none of its parts, where all are missing for one reason; undefined where some are stated. */
export function commonAbsence({ parts }: WholeRow): AbsenceReason | undefined {
  const reasons = new Set(parts.map((point) => (point && 'absence' in point ? point.absence : undefined)));
  const [reason] = reasons;
  return reasons.size === 1 ? reason : undefined;
}
