import type { Locale } from './locale.ts';

/** A year of the Republic of China calendar; ROC 1 is AD 1912. */
export type RocYear = number & { readonly calendar: 'roc' };

/** Reads a ROC year such as `112`. Returns undefined outside 1–199 and for leading zeros. */
export function parseRocYear(text: string): RocYear | undefined {
  const year = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  return year >= 1 && year <= 199 ? (year as RocYear) : undefined;
}

/** The AD year of a ROC year: 112 → 2023. */
export function toAd(year: RocYear): number {
  return year + 1911;
}

/** The year as a first mention: `112年（2023）`, `2023 (ROC 112)`. */
export function formatYear(year: RocYear, locale: Locale): string {
  return locale === 'zh' ? `${year}年（${toAd(year)}）` : `${toAd(year)} (ROC ${year})`;
}

/** The year once it has been introduced: `112年`, `2023`. */
export function formatYearBriefly(year: RocYear, locale: Locale): string {
  return locale === 'zh' ? `${year}年` : String(toAd(year));
}
