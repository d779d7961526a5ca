import type { Locale } from '../model/locale.ts';
import { formatPeriod, type Period } from '../model/period.ts';
import { formatYear } from '../model/year.ts';

/** A period as a noun within a sentence: `較112年12月底`, `compared with the end of December 2023`. */
export function periodNoun(period: Period, locale: Locale): string {
  const text = formatPeriod(period, locale);
  if (locale === 'zh') return text.replace(/^截至/, '');
  return period.kind === 'half-year' ? `the ${text}` : text.replace(/^at /, '');
}

/** A period as a heading or a label: `112年（2023）`, `End of December 2023`. */
export function periodName(period: Period, locale: Locale): string {
  if (period.kind === 'year') return formatYear(period.year, locale);
  if (locale === 'zh') return formatPeriod(period, locale);
  const text = periodNoun(period, locale).replace(/^the /, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
