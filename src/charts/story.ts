import { absenceBriefly } from '../compare/absence-text.ts';
import { isStated, leadingStatement, type StatedPoint } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import { periodNoun } from '../i18n/period-name.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import { figureText } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import { type NoteOf, ownNote } from './remarks.ts';

/** What a chart shows, in words for those who don't see it: each figure or why it is missing, breaks, the extremes. */
export function storyOf(
  points: readonly Point[],
  indicator: Indicator,
  locale: Locale,
  noteOf: NoteOf = ownNote,
): string {
  const words = indicatorWords(locale);
  const parts = [
    ...points.map((point) => {
      const period = periodNoun(point.period, locale);
      if (!isStated(point)) return words.absentAt(period, absenceBriefly(point, locale));
      return words.statedAt(period, valueText(point, locale));
    }),
    ...indicator.breaks.map(({ before, after }) =>
      words.breakBetween(periodNoun(before, locale), periodNoun(after, locale)),
    ),
  ];
  const most = extremes(points, indicator, locale, noteOf);
  return [words.listed(parts), ...(most ? [words.listed([most])] : [])].join(locale === 'zh' ? '' : ' ');
}

/** What a chart is called with what matters most in it: the extremes, and the periods without a figure. */
export function titleWithGist(
  title: string,
  points: readonly Point[],
  indicator: Indicator,
  locale: Locale,
  noteOf: NoteOf = ownNote,
): string {
  const parts = gistOf(points, indicator, locale, noteOf);
  return parts.length > 0 ? indicatorWords(locale).gist(title, parts) : title;
}

/** The course of a series in a few words, for those who don't see its sparkline. */
export function courseText(points: readonly Point[], indicator: Indicator, locale: Locale): string {
  const words = indicatorWords(locale);
  const stated = points.filter(isStated);
  const last = stated.at(-1);
  const count = last ? [words.periodCount(stated.length, periodNoun(last.period, locale))] : [];
  return words.listed([...count, ...gistOf(points, indicator, locale, ownNote)]);
}

function gistOf(points: readonly Point[], indicator: Indicator, locale: Locale, noteOf: NoteOf): string[] {
  const words = indicatorWords(locale);
  const most = extremes(points, indicator, locale, noteOf);
  const absent = points.flatMap((point) =>
    isStated(point)
      ? []
      : [{ period: periodNoun(point.period, locale), reason: absenceBriefly(point, locale) }],
  );
  const gaps = [...Map.groupBy(absent, ({ reason }) => reason)].map(([reason, alike]) =>
    words.absentAt(alike.map(({ period }) => period).join(words.separator), reason),
  );
  return [...(most ? [most] : []), ...gaps];
}

/** The highest and the lowest of three or more figures that may be compared; nothing where they may not. */
export function extremes(
  points: readonly Point[],
  indicator: Indicator,
  locale: Locale,
  noteOf: NoteOf,
): string {
  const comparable = points
    .filter(isStated)
    .filter(({ period }) => period.kind === indicator.period)
    .sort((a, b) => quantityOf(a).cmp(quantityOf(b)));
  const [lowest, highest] = [comparable[0], comparable.at(-1)];
  const limited = comparable.some((point) => {
    const { observation } = leadingStatement(point);
    const { quantity } = observation;
    return noteOf(observation) || quantity.qualifier || quantity.max;
  });
  if (!lowest || !highest || comparable.length < 3 || limited || indicator.breaks.length > 0) return '';
  // Nothing is the highest that another year equals.
  const [second, beforeLast] = [comparable[1], comparable.at(-2)];
  if (second && quantityOf(second).eq(quantityOf(lowest))) return '';
  if (beforeLast && quantityOf(beforeLast).eq(quantityOf(highest))) return '';
  const words = indicatorWords(locale);
  const [high, low] = [highest, lowest].map(({ period }) => periodNoun(period, locale));
  return indicator.kind === 'rank'
    ? words.rankExtremes(low ?? '', high ?? '')
    : words.extremes(high ?? '', low ?? '');
}

function quantityOf(point: StatedPoint) {
  return leadingStatement(point).observation.quantity.value;
}

function valueText(point: StatedPoint, locale: Locale): string {
  const { quantity, indicator } = leadingStatement(point).observation;
  return figureText(quantity, indicator.unit, locale);
}
