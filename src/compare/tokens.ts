import type { Locale } from '../model/locale.ts';

const segmenters: Readonly<Record<Locale, Intl.Segmenter>> = {
  zh: new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** A number with its separators, decimals, magnitude and percent sign: one change, never a digit of one. */
const number = /\d+(?:[.,:]\d+)*(?:[-–]\d+(?:[.,]\d+)*)?(?:[%萬億千]+| (?:million|billion))?/g;

/** Cuts a text into what a reader sees as units: words, and numbers whole. Joined, they are the text again. */
export function tokensOf(text: string, locale: Locale): string[] {
  const tokens: string[] = [];
  let end = 0;
  const words = (part: string) => {
    for (const { segment } of segmenters[locale].segment(part)) tokens.push(segment);
  };
  for (const match of text.matchAll(number)) {
    words(text.slice(end, match.index));
    tokens.push(match[0]);
    end = match.index + match[0].length;
  }
  words(text.slice(end));
  return tokens;
}
