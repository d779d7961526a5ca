import { isStated, leadingStatement } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import type { Indicator } from '../model/indicator.ts';

/**
 * The points of a series that a magnified chart beside the one from zero shows, which hides their changes:
 * those of the usual period, where no break parts them and three or more are exact, differ, and lie within a tenth of the largest.
 * None otherwise.
 */
export function pointsToMagnify(points: readonly Point[], indicator: Indicator): Point[] {
  if (indicator.kind === 'rank' || indicator.kind === 'score' || indicator.breaks.length > 0) return [];
  const usual = points.filter(({ period }) => period.kind === indicator.period);
  const quantities = usual.filter(isStated).map((point) => leadingStatement(point).observation.quantity);
  if (quantities.some(({ max, qualifier }) => max || qualifier)) return [];
  const values = quantities.map(({ value }) => value).sort((a, b) => a.cmp(b));
  const [least, most] = [values[0], values.at(-1)];
  const isFlat = least && most && least.lt(most) && most.minus(least).lt(most.times('0.1'));
  return isFlat && values.length > 2 ? usual : [];
}
