import type { Locale } from '../model/locale.ts';

/** A character that is a word by itself to the index: Han, kana, bopomofo. Source of a regular expression. */
const alone =
  '(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}][\\p{M}\\u{E0100}-\\u{E01EF}]*)';
const word = `(?:\\d+(?:[.,]\\d+)*|(?!${alone})[\\p{L}\\p{N}]\\p{M}*)+`;

const chineseTokens = new RegExp(`${alone}|${word}|\\S\\p{M}*|\\s+`, 'gu');
const englishCuts = new RegExp(
  `${alone}(?=\\S)|\\S(?=${alone})|[\\p{S}–—:/](?=\\d)|\\d(?=[\\p{S}–—:/])`,
  'gu',
);
const aloneAtStart = new RegExp(`^${alone}`, 'u');

/**
 * What stands between two words of the indexed copy that have no space between them. Pagefind keeps
 * U+200B in Chinese pages and drops it from English ones, where words need a space; U+2E31, which it
 * takes for punctuation, tells that space from one of the text.
 */
export const separators: Readonly<Record<Locale, string>> = { zh: '\u200B', en: '\u2E31 ' };

/**
 * Puts a separator wherever the index shall cut a text: in Chinese between Han characters, and between
 * those, words or numbers (`860,696` and `12.5` stay whole) and punctuation; in English around Han
 * characters, and between a digit and a sign (`NT$`, `108–112`, `8:00`). Never beside white space.
 */
export function cut(text: string, locale: Locale): string {
  if (locale === 'en') return text.replace(englishCuts, `$&${separators.en}`);
  let result = '';
  let open = false;
  for (const [token] of text.matchAll(chineseTokens)) {
    const solid = /\S/.test(token);
    result += open && solid ? separators.zh + token : token;
    open = solid;
  }
  return result;
}

/** The text without separators, as published. */
export function uncut(text: string): string {
  return text.replaceAll(separators.en, '').replace(/[\u200B\u2E31]/g, '');
}

/** Whether a text begins with a character that is a word by itself. */
export function startsAlone(text: string): boolean {
  return aloneAtStart.test(text);
}
