import { isSamePart, isStated, type StatedPoint } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import { comparePeriods, yearOf } from '../model/period.ts';
import { toAd } from '../model/year.ts';
import { columns } from './columns.ts';
import { inked } from './ink.ts';
import { element, round } from './svg.ts';

const size = { step: 40, height: 50, gap: 14, surface: 3, dot: 4 };
const fontSize = 12;
const most = 6;

/**
 * A figure of a report among those of the years before it, for the margin beside its text: years under it,
 * its own solid, a dashed line where the definition changed. Empty where there is no other year to see.
 *
 * @param points the series up to the report's year, oldest first
 * @param own the figure in the margin
 */
export function marginChart(
  points: readonly Point[],
  indicator: Indicator,
  own: StatedPoint,
  locale: Locale,
): string {
  const alike = points.filter(({ period }) => isSamePart(period, own.period));
  const shown = alike.slice(0, alike.indexOf(own) + 1).slice(-most);
  if (shown.filter(isStated).length < 2) return '';
  const [width, height] = [shown.length * size.step, size.height + fontSize + 5];
  const middle = (index: number) => (index + 0.5) * size.step;
  const years = shown.map(({ period }, index) => {
    const year = yearOf(period);
    const bold = shown[index] === own ? 700 : undefined;
    const place = { x: middle(index), y: height - 2, 'font-weight': bold };
    return element('text', place, String(locale === 'zh' ? year : toAd(year)));
  });
  const breaks = indicator.breaks.flatMap(({ after }) => {
    const index = shown.findIndex(({ period }) => comparePeriods(period, after) >= 0);
    return index > 0 ? [element('path', { d: `M${round(index * size.step)} 0V${size.height}` })] : [];
  });
  return element(
    'svg',
    {
      class: 'chart margin',
      'aria-hidden': 'true',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-size': fontSize,
    },
    columns(shown, indicator, own, size) +
      inked('break', breaks) +
      inked('quiet', years, { 'text-anchor': 'middle' }),
  );
}
