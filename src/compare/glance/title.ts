import { glanceWords } from '../../i18n/words-glance.ts';
import type { Edition } from '../../library/library.ts';
import type { Locale } from '../../model/locale.ts';
import { formatYearBriefly } from '../../model/year.ts';

/** What a glance is called: by its year, or, of a series whose editions are parts of a year, by the report. */
export function glanceTitle({ series, year }: Pick<Edition, 'series' | 'year'>, locale: Locale): string {
  const words = glanceWords(locale);
  return series === 'annual' ? words.title(formatYearBriefly(year, locale)) : words.councilTitle;
}
