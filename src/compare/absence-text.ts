import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Locale } from '../model/locale.ts';
import { formatYearBriefly } from '../model/year.ts';
import type { AbsentPoint } from './series.ts';

type Absence = Pick<AbsentPoint, 'absence' | 'awaited'>;

/** Why a period has no figure, in a word or two; names the missing edition where it is not that of the period's year. */
export function absenceBriefly({ absence, awaited }: Absence, locale: Locale): string {
  const words = indicatorWords(locale);
  return awaited === undefined
    ? words.reasons[absence].brief
    : words.missingEditionBriefly(formatYearBriefly(awaited, locale));
}

/** Why a period has no figure, as a sentence; names the missing edition where it is not that of the period's year. */
export function absenceSentence({ absence, awaited }: Absence, locale: Locale): string {
  const words = indicatorWords(locale);
  return awaited === undefined
    ? words.reasons[absence].full
    : words.missingEdition(formatYearBriefly(awaited, locale));
}
