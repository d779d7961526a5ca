import { scaleLinear } from 'd3-scale';
import { isStated, leadingStatement, type StatedPoint } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import type { Indicator } from '../model/indicator.ts';
import { inked } from './ink.ts';
import { partOfYear } from './slots.ts';
import { element } from './svg.ts';

/** The size of a row of columns, in units of its drawing. */
export interface ColumnSize {
  /** From the middle of one point to that of the next. */
  readonly step: number;
  readonly height: number;
  /** Between two columns. */
  readonly gap: number;
  readonly surface: number;
  readonly dot: number;
}

/**
 * A series as columns from zero, without words: it stands beside figures that say the same. Dots stand for
 * scores and ranks (the first place on top), flat buff where there is no figure.
 *
 * @param points oldest first; undefined leaves its place empty
 * @param emphasised the point drawn solid
 */
export function columns(
  points: readonly (Point | undefined)[],
  indicator: Indicator,
  emphasised: StatedPoint | undefined,
  { step, height, gap, surface, dot }: ColumnSize,
): string {
  const values = points
    .filter((point) => point !== undefined)
    .filter(isStated)
    .map((point) => leadingStatement(point).observation.quantity)
    .flatMap(({ value, max }) => [value, ...(max ? [max] : [])].map(Number));
  const dots = indicator.kind === 'score' || indicator.kind === 'rank';
  const ends = [Math.min(...values, dots ? Number.POSITIVE_INFINITY : 0), Math.max(...values)];
  const [from = 0, to = 1] = indicator.kind === 'rank' ? ends.toReversed() : ends;
  const range = dots ? [height - dot - 2, dot + 2] : [height - 1, 2];
  const y = scaleLinear([from, to === from ? from + 1 : to], range);
  const marks = { land: [], body: [], latest: [], part: [], surface: [] } as Record<
    'land' | 'body' | 'latest' | 'part' | 'surface',
    string[]
  >;
  for (const [index, point] of points.entries()) {
    if (!point) continue;
    const x = index * step;
    if (!isStated(point)) {
      marks.land.push(element('rect', { x, y: 0, width: step, height: height - 1 }));
      continue;
    }
    const top = y(leadingStatement(point).observation.quantity.value.toNumber());
    const ink = point === emphasised ? 'latest' : 'body';
    if (dots) {
      marks[point === emphasised ? 'latest' : 'part'].push(
        element('circle', { cx: x + step / 2, cy: top, r: dot }),
      );
      continue;
    }
    const part = partOfYear(point.period, indicator);
    const width = (step - gap) * part;
    const left = x + (step - width) / 2;
    const rect = element('rect', { x: left, y: top, width, height: height - 1 - top });
    marks[part < 1 ? 'part' : ink].push(rect);
    if (part === 1 && ink === 'body') marks.surface.push(`M${left} ${Math.round(top * 10) / 10}h${width}`);
  }
  const width = Math.max(1, points.length) * step;
  return (
    inked('land', marks.land) +
    inked('body', marks.body) +
    inked('latest', marks.latest) +
    inked('part', marks.part) +
    inked('surface', marks.surface.length > 0 ? [element('path', { d: marks.surface.join('') })] : [], {
      'stroke-width': surface,
    }) +
    inked('axis', [element('path', { d: `M0 ${height - 0.5}H${width}` })])
  );
}
