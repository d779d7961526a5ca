import type { Locale } from '../model/locale.ts';

const zh = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const en = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small count as a word (二 before a measure word is 兩); larger ones in figures. */
export function countWord(count: number, locale: Locale): string {
  const word = count === 2 && locale === 'zh' ? '兩' : (locale === 'zh' ? zh : en)[count];
  return word ?? String(count);
}
