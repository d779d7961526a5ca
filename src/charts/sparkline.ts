import { scaleLinear } from 'd3-scale';
import { isStated, latestPoint, leadingStatement } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import type { Indicator } from '../model/indicator.ts';
import { inked } from './ink.ts';
import { partOfYear } from './slots.ts';
import { element } from './svg.ts';

const height = 26;
const step = 14;
const most = 8;

/**
 * A series at the size of a word, without words: it stands beside figures that say the same. Columns from
 * zero, dots for scores and ranks (the first place on top), flat buff where there is no figure.
 *
 * @param points the whole series, oldest first
 */
export function sparkline(points: readonly Point[], indicator: Indicator): string {
  const shown = points.slice(-most);
  const latest = latestPoint(points, indicator);
  const values = shown
    .filter(isStated)
    .map((point) => leadingStatement(point).observation.quantity)
    .flatMap(({ value, max }) => [value, ...(max ? [max] : [])].map(Number));
  const dots = indicator.kind === 'score' || indicator.kind === 'rank';
  const ends = [Math.min(...values, dots ? Number.POSITIVE_INFINITY : 0), Math.max(...values)];
  const [from = 0, to = 1] = indicator.kind === 'rank' ? ends.toReversed() : ends;
  const y = scaleLinear([from, to === from ? from + 1 : to], dots ? [height - 5, 5] : [height - 1, 2]);
  const marks = { land: [], body: [], latest: [], part: [], surface: [] } as Record<
    'land' | 'body' | 'latest' | 'part' | 'surface',
    string[]
  >;
  for (const [index, point] of shown.entries()) {
    const x = index * step;
    if (!isStated(point)) {
      marks.land.push(element('rect', { x, y: 0, width: step, height: height - 1 }));
      continue;
    }
    const top = y(leadingStatement(point).observation.quantity.value.toNumber());
    const ink = point === latest ? 'latest' : 'body';
    if (dots) {
      marks[point === latest ? 'latest' : 'part'].push(
        element('circle', { cx: x + step / 2, cy: top, r: 3 }),
      );
      continue;
    }
    const part = partOfYear(point.period, indicator);
    const width = (step - 4) * part;
    const left = x + (step - width) / 2;
    const rect = element('rect', { x: left, y: top, width, height: height - 1 - top });
    marks[part < 1 ? 'part' : ink].push(rect);
    if (part === 1 && ink === 'body') marks.surface.push(`M${left} ${Math.round(top * 10) / 10}h${width}`);
  }
  const width = Math.max(1, shown.length) * step;
  return element(
    'svg',
    { class: 'chart spark', 'aria-hidden': 'true', viewBox: `0 0 ${width} ${height}`, width, height },
    inked('land', marks.land) +
      inked('body', marks.body) +
      inked('latest', marks.latest) +
      inked('part', marks.part) +
      inked('surface', marks.surface.length > 0 ? [element('path', { d: marks.surface.join('') })] : [], {
        'stroke-width': 2,
      }) +
      inked('axis', [element('path', { d: `M0 ${height - 0.5}H${width}` })]),
  );
}
