import { scaleLinear } from 'd3-scale';
import { isStated, leadingStatement, type StatedPoint } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import type { Indicator } from '../model/indicator.ts';
import { inked } from './ink.ts';
import { element } from './svg.ts';

const width = 40;
const height = 48;

/**
 * One figure of a series as a mark of its own, for a cell of a table that prints the figure: a column from
 * zero to the largest of the series, or a dot where counting from zero says nothing (scores, ranks).
 */
export function cellChart(
  point: StatedPoint,
  points: readonly Point[],
  indicator: Indicator,
  isLatest: boolean,
): string {
  const values = points
    .filter((one) => isStated(one) && one.period.kind === point.period.kind)
    .map((one) => (isStated(one) ? amountOf(one) : 0));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const dots = indicator.kind === 'score' || indicator.kind === 'rank';
  const domain = dots ? (indicator.kind === 'rank' ? [most, least] : [least, most]) : [0, most];
  const [from = 0, to = 1] = domain;
  const y = scaleLinear([from, from === to ? from + 1 : to], dots ? [height - 8, 6] : [height - 1, 3]);
  const top = y(amountOf(point));
  const ink = isLatest ? 'latest' : 'body';
  const marks = dots
    ? inked(isLatest ? 'latest' : 'open', [element('circle', { cx: width / 2, cy: top, r: 4 })])
    : inked(ink, [element('rect', { x: 0, y: top, width, height: height - 1 - top })]) +
      inked('surface', [element('path', { d: `M0 ${Math.round(top * 10) / 10}H${width}` })]);
  return element(
    'svg',
    { class: 'chart cell', 'aria-hidden': 'true', viewBox: `0 0 ${width} ${height}`, width, height },
    marks + inked('axis', [element('path', { d: `M0 ${height - 0.5}H${width}` })]),
  );
}

function amountOf(point: StatedPoint): number {
  const { value, max } = leadingStatement(point).observation.quantity;
  return (max ?? value).toNumber();
}
