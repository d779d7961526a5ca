import type { Locale } from '../model/locale.ts';

/** A file's size in words: `1.2 MB`, `340 KB`; thousands, as operating systems show them. */
export function formatSize(bytes: number, locale: Locale): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'KB'] : [bytes / 1e6, 'MB'];
  const digits = size < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(locale === 'zh' ? 'zh-TW' : 'en', {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  }).format(size);
  return `${number} ${unit}`;
}
