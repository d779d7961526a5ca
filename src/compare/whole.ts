import { Big } from 'big.js';
import type { Library } from '../library/library.ts';
import { type Check, numberOfRelation } from '../model/check.ts';
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
  /** Where every part is an exact figure, or those stated alone reach the total. */
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
    const number = total ? undefined : numberOfRelation(relation.total);
    const tolerance = numberOfRelation(relation.tolerance ?? '0');
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
      const total = number ?? exactValue(totals?.get(key));
      const sum = sumOf(points) ?? sumThatReaches(total, points);
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

/** The sum of the stated parts where it is the total: parts that are none are often left out. */
function sumThatReaches(total: Big | undefined, points: readonly (Point | undefined)[]): Big | undefined {
  const stated = points.filter((point) => point && isStated(point));
  const sum = stated.length > 0 ? sumOf(stated) : undefined;
  return total && sum?.eq(total) ? sum : undefined;
}

function exactValue(point: Point | undefined): Big | undefined {
  if (!point || !isStated(point)) return undefined;
  const { value, max, qualifier } = leadingStatement(point).observation.quantity;
  return max || qualifier ? undefined : value;
}

/** A stated part of a row, with its place among the parts. */
export interface StatedPart {
  readonly index: number;
  readonly point: StatedPoint;
}

/**
 * The stated parts of a row that shows its whole: all of them, or those that alone reach the total, where
 * a report leaves out the parts that are none. Undefined where some are missing.
 */
export function statedParts({ parts, sum }: WholeRow): StatedPart[] | undefined {
  const stated = parts.flatMap((point, index) => (point && isStated(point) ? [{ index, point }] : []));
  return stated.length === parts.length || sum ? stated : undefined;
}

/** Why a row has none of its parts, where all that reports speak of are missing for one reason. */
export function commonAbsence({ parts }: WholeRow): AbsenceReason | undefined {
  const spoken = parts.filter((point) => point !== undefined);
  const reasons = new Set(spoken.map((point) => ('absence' in point ? point.absence : undefined)));
  const [reason] = reasons;
  return reasons.size === 1 ? reason : undefined;
}
