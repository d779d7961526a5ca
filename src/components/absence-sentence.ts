import { missingEdition } from '../compare/absence.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Library } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import type { AbsenceReason } from '../model/observation.ts';
import { type Period, yearOf } from '../model/period.ts';
import { formatYearBriefly } from '../model/year.ts';

/** Why a period has no figure, as a sentence; names the missing edition where it is not that of the period's year. */
export function absenceSentence(
  library: Library,
  { period, absence }: { readonly period: Period; readonly absence: AbsenceReason },
  locale: Locale,
): string {
  const words = indicatorWords(locale);
  const edition = missingEdition(library, period, absence);
  if (edition && edition.year !== yearOf(period)) {
    return words.missingEdition(formatYearBriefly(edition.year, locale));
  }
  return words.reasons[absence].full;
}
