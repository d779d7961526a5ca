import { latestPoint } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import type { Indicator } from '../model/indicator.ts';
import { columns } from './columns.ts';
import { element } from './svg.ts';

const size = { step: 14, height: 26, gap: 4, surface: 2, dot: 3 };
const most = 8;

/**
 * A series at the size of a word, the latest figure solid; it stands beside figures that say the same.
 *
 * @param points the whole series, oldest first
 */
export function sparkline(points: readonly Point[], indicator: Indicator): string {
  const shown = points.slice(-most);
  const width = Math.max(1, shown.length) * size.step;
  const { height } = size;
  return element(
    'svg',
    { class: 'chart spark', 'aria-hidden': 'true', viewBox: `0 0 ${width} ${height}`, width, height },
    columns(shown, indicator, latestPoint(points, indicator), size),
  );
}
