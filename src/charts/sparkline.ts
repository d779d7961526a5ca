import { isStated, latestPoint } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import type { Indicator } from '../model/indicator.ts';
import { yearOf } from '../model/period.ts';
import type { RocYear } from '../model/year.ts';
import { columns } from './columns.ts';
import { element } from './svg.ts';

const size = { height: 26, gap: 4, surface: 2, dot: 3 };
const width = 120;
/** Fewer years leave the rest of the width empty, so that no column grows too wide. */
const fewest = 4;

/**
 * A series at the size of a word, each year in its place on one rule, the latest figure solid; it stands
 * beside figures that say the same. Empty where no year has anything to show.
 *
 * @param points the whole series, oldest first
 * @param years those of the rule, oldest first
 */
export function sparkline(points: readonly Point[], indicator: Indicator, years: readonly RocYear[]): string {
  const shown = years.map((year) => pointOf(points, indicator, year));
  if (!shown.some((point) => point && isStated(point))) return '';
  const { height } = size;
  return element(
    'svg',
    { class: 'chart spark', 'aria-hidden': 'true', viewBox: `0 0 ${width} ${height}`, width, height },
    columns(shown, indicator, latestPoint(points, indicator), {
      ...size,
      step: width / Math.max(fewest, years.length),
    }),
  );
}

/** What stands for a year: a figure of the usual kind of period, the later of two halves, before one of some months. */
function pointOf(points: readonly Point[], indicator: Indicator, year: RocYear): Point | undefined {
  const ofYear = points.filter(({ period }) => yearOf(period) === year);
  const stated = ofYear.filter(isStated);
  return stated.findLast(({ period }) => period.kind === indicator.period) ?? stated.at(-1) ?? ofYear.at(-1);
}
