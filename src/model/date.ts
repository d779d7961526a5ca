import type { Locale } from './locale.ts';
import { type RocYear, toAd } from './year.ts';

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A recorded date in words: `115年11月30日`, `30 November 2026`. @param date YYYY-MM-DD */
export function formatDate(date: string, locale: Locale): string {
  if (locale === 'en') return english.format(new Date(date));
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${year - toAd(0 as RocYear)}年${month}月${day}日`;
}
