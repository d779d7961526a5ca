import { isStated } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import { monthsOf, type Period, yearOf } from '../model/period.ts';
import { toAd } from '../model/year.ts';

/** One place on a chart's line of time, all of one width: a point, or the two halves of a year. */
export interface Slot {
  readonly points: readonly [Point, ...Point[]];
  /** What stands under it: the year, and the other calendar's year or the part of the year. */
  readonly label: string;
  readonly detail: string;
}

/** The slots of a series, oldest first, at most `most` of them, the latest. */
export function slotsOf(
  points: readonly Point[],
  indicator: Indicator,
  locale: Locale,
  most: number,
): Slot[] {
  const halves = indicator.kind === 'score' && indicator.period === 'half-year';
  const groups = Map.groupBy(points, (point) => (halves ? yearOf(point.period) : point));
  const slots = [...groups.values()].flatMap(([first, ...others]): Slot[] =>
    first ? [{ points: [first, ...others], ...labels(first.period, locale, halves) }] : [],
  );
  return slots.slice(-most);
}

/** Whether a slot has no figure at all. */
export function isEmpty({ points }: Slot): boolean {
  return !points.some(isStated);
}

/** The part of a year that a figure covers where the indicator's figures usually cover a whole one; 1 for all of it. */
export function partOfYear(period: Period, indicator: Indicator): number {
  if (period.kind === indicator.period && period.kind !== 'months') return 1;
  if (period.kind === 'as-of') return indicator.period === 'year' ? period.month / 12 : 1;
  return period.kind === 'months' || period.kind === 'half-year' ? Math.min(1, monthsOf(period) / 12) : 1;
}

function labels(period: Period, locale: Locale, wholeYear: boolean): Pick<Slot, 'label' | 'detail'> {
  const year = yearOf(period);
  const other = locale === 'zh' ? String(toAd(year)) : `ROC ${year}`;
  const label = String(locale === 'zh' ? year : toAd(year));
  const detail = (wholeYear ? undefined : partName(period, locale)) ?? other;
  return { label, detail };
}

/** What part of its year, or what date, a period is; undefined for the whole year. */
function partName(period: Period, locale: Locale): string | undefined {
  const words = indicatorWords(locale);
  switch (period.kind) {
    case 'year':
      return undefined;
    case 'fiscal-year':
      return words.budget;
    case 'half-year':
      return words.half(period.half);
    case 'months':
      return words.months(period.from.month, period.to.month);
    case 'as-of':
      return period.day ? words.date(period.month, period.day) : words.endOf(period.month);
  }
}
