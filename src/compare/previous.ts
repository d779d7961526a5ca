import type { Indicator } from '../model/indicator.ts';
import { monthsOf, type Period } from '../model/period.ts';
import type { Point, Statement } from './series.ts';

/** A point that has a figure. */
export type StatedPoint = Extract<Point, { statements: unknown }>;

export function isStated(point: Point): point is StatedPoint {
  return 'statements' in point;
}

/** The statement that stands for a point: an exact figure before one that limits itself. */
export function leadingStatement({ statements }: StatedPoint): Statement {
  return statements.find(({ observation }) => !observation.quantity.qualifier) ?? statements[0];
}

/** The latest figure of the kind of period that the indicator usually has, or else the latest of any kind. */
export function latestPoint(points: readonly Point[], indicator: Indicator): StatedPoint | undefined {
  const stated = points.filter(isStated);
  return stated.findLast(({ period }) => period.kind === indicator.period) ?? stated.at(-1);
}

/**
 * The figure that a point is compared with: the one before it of the same kind of period, where there is
 * one of the same months or the same date of a year. Failing that, the figure before it, which can then
 * only tell why the two are not compared. Undefined for the first figure, and for the first of either half
 * of a year.
 *
 * @param points the whole series, oldest first
 */
export function previousPoint(points: readonly Point[], point: StatedPoint): StatedPoint | undefined {
  const earlier = points.slice(0, points.indexOf(point)).filter(isStated);
  const same = earlier.findLast(({ period }) => isSamePart(period, point.period));
  // The other half of a year is no earlier version of this one.
  if (same || point.period.kind === 'half-year') return same;
  return earlier.findLast(({ period }) => isSameLength(period, point.period)) ?? earlier.at(-1);
}

function isSameLength(a: Period, b: Period): boolean {
  return a.kind === b.kind && monthsOf(a) === monthsOf(b);
}

/** The same part of different years: both are first halves, from March to July, at the end of December. */
export function isSamePart(a: Period, b: Period): boolean {
  if (a.kind === 'half-year' && b.kind === 'half-year') return a.half === b.half;
  if (a.kind === 'as-of' && b.kind === 'as-of') return a.month === b.month && a.day === b.day;
  if (a.kind === 'months' && b.kind === 'months') {
    return a.from.month === b.from.month && a.to.month === b.to.month;
  }
  return a.kind === b.kind;
}
