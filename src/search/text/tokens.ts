import type { Locale } from '../../model/locale.ts';
import { fold } from './fold.ts';

/** A word to the index: one Han character, a number, or a run of letters and digits. */
export interface Token {
  readonly kind: 'han' | 'number' | 'word';
  /** Folded; numbers without thousands separators, words without a possessive. */
  readonly text: string;
  /** Its place counted in tokens; punctuation between two tokens takes a place, the end of a block two. */
  readonly at: number;
  /** Its place in the original text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a number of four digits without a separator, which may be a year. */
  readonly yearLike?: boolean;
  /** Where the parts of a word begin that capitals show: 2 in `MyData`. */
  readonly parts?: readonly number[];
}

const alone = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}]\\p{M}*';
const number = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)*';
const letter = `(?!${alone})[\\p{L}\\p{N}]\\p{M}*`;
const pattern = new RegExp(`${alone}|(?:${number}|${letter})+(?:'(?:${letter})+)*`, 'gu');
const isAlone = new RegExp(`^${alone}$`, 'u');
const isNumber = new RegExp(`^(?:${number})$`, 'u');
/** What joins two words as a space does. */
const joiner = /^[\s\-‐‑‒–−~'_·‧・"]*$/;

/**
 * Cuts a text into tokens. Index, query and the marks in results all use it, so that they agree on what a
 * word is. No dictionary takes part: a Han character is a word, and phrases of them are found by place.
 */
export function tokensOf(original: string, locale: Locale): Token[] {
  const { text, places } = fold(original);
  const tokens: Token[] = [];
  let at = -1;
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    at += tokens.length === 0 ? 1 : 1 + gap(text.slice(end, index), text[end - 1] ?? '', found, locale);
    end = index + found.length;
    const [from = 0, to = original.length] = [places[index], places[end]];
    tokens.push(tokenFrom(found, at, from, to, original));
  }
  return tokens;
}

function tokenFrom(found: string, at: number, start: number, end: number, original: string): Token {
  if (isAlone.test(found)) return { kind: 'han', text: found, at, start, end };
  if (isNumber.test(found)) {
    const yearLike = /^(?:19|20)\d\d$/.test(found);
    const text = found.replaceAll(',', '');
    return { kind: 'number', text, at, start, end, ...(yearLike && { yearLike }) };
  }
  const capitals = original
    .slice(start, end)
    .normalize('NFKC')
    .matchAll(/(?<=[a-z])(?=[A-Z])/g);
  const parts = [...capitals].map(({ index }) => index);
  const text = found.replace(/'s$/, '');
  return { kind: 'word', text, at, start, end, ...(parts.length > 0 && { parts }) };
}

/** How many places lie between two tokens. */
function gap(between: string, before: string, after: string, locale: Locale): number {
  if (between.includes('\n')) return 2;
  if (joiner.test(between)) return 0;
  // An English list reads on across its commas: Research, Development and Evaluation.
  if (locale === 'en' && /^,\s*$/.test(between) && !isAlone.test(before) && !isAlone.test(after)) return 0;
  return 1;
}
