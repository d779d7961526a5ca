import { periodNoun } from '../../i18n/period-name.ts';
import { glanceWords } from '../../i18n/words-glance.ts';
import { indicatorWords } from '../../i18n/words-indicators.ts';
import type { Locale } from '../../model/locale.ts';
import { changeText, judgementText } from '../change-text.ts';
import { isRead, type KeyFigure } from './key-figures.ts';

/** How a key figure stands to the one before it: the change and what it is from, or why there is none. */
export interface ChangeWords {
  /** Absent where no change is computed. */
  readonly amount?: string;
  readonly remark: string;
}

export function changeWords({ comparison, readings }: KeyFigure, locale: Locale): ChangeWords {
  const words = indicatorWords(locale);
  if (!comparison) return { remark: glanceWords(locale).first };
  const { before, after, delta } = comparison;
  const period = periodNoun(before.period, locale);
  if (delta.kind === 'none') {
    const note = readings.filter(isRead).find(({ isOwn }) => isOwn)?.broken;
    const isNoted = delta.obstacle === 'break' && note !== undefined;
    return { remark: words.obstacle(period, isNoted ? words.breakBriefly(note) : delta.reason[locale]) };
  }
  if (delta.absolute.eq(0)) return { remark: words.same(period) };
  const judgement = judgementText(delta, locale);
  return {
    amount: `${changeText(delta, before, after, locale)}${judgement && `${words.comma}${judgement}`}`,
    remark: words.against(period),
  };
}
