import { periodNoun } from '../i18n/period-name.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { changeText, judgementText } from './change-text.ts';
import { compareFigures, type Delta } from './delta.ts';
import { leadingStatement, previousPoint, type StatedPoint } from './previous.ts';
import type { Point } from './series.ts';

/** A point compared with the one before it: the figures, and the change or the reason why there is none. */
export interface Comparison {
  readonly before: Observation;
  readonly after: Observation;
  readonly delta: Delta;
}

/** The comparison of a point of a series with the previous comparable one; undefined for the first figure. */
export function comparisonOf(
  points: readonly Point[],
  point: StatedPoint,
  isDoubtful: (observation: Observation) => boolean,
): Comparison | undefined {
  const previous = previousPoint(points, point);
  if (!previous) return undefined;
  const [before, after] = [previous, point].map((each) => leadingStatement(each).observation);
  return before && after && { before, after, delta: compareFigures(before, after, isDoubtful) };
}

/** A comparison as one sentence, naming the period that the figure is compared with. */
export function comparisonSentence({ before, after, delta }: Comparison, locale: Locale): string {
  const words = indicatorWords(locale);
  const period = periodNoun(before.period, locale);
  if (delta.kind === 'none') return words.obstacle(period, delta.reason[locale]);
  if (delta.absolute.eq(0)) return words.sentenceSame(period);
  const judgement = judgementText(delta, locale);
  const change = changeText(delta, before, after, locale);
  return words.sentence(period, change, judgement && `${words.comma}${judgement}`);
}
