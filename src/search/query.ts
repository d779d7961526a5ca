import type { Locale } from '../model/locale.ts';
import { cut, separators } from './cut.ts';
import { foldQuery, variantsOf } from './fold.ts';
import { termPattern } from './pattern.ts';

/** One thing that a page must contain to be found. */
export interface Term {
  /** As typed, full-width made half-width, without quotation marks. */
  readonly text: string;
  /**
   * What to send to Pagefind: a page may contain the term if every list has a string that finds the page.
   */
  readonly searches: readonly (readonly string[])[];
  /** What the page's text must match. Absent where other forms of an English word count too. */
  readonly pattern?: RegExp;
}

/** More ways than this to write one phrase with 臺 and 台 are not tried. */
const maximumVariants = 16;

/**
 * Cuts what a reader types into terms, all of which a page must contain: words between spaces, and
 * phrases between quotation marks. Pagefind can match one phrase at a time, and drops punctuation from
 * a query that keeps its place in the index, so each term may need several searches and its pattern.
 */
export function cutQuery(query: string, locale: Locale): Term[] {
  const terms: Term[] = [];
  for (const [, quoted, bare] of foldQuery(query).matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const text = (quoted ?? bare ?? '').trim().replace(/\s+/g, ' ');
    if (!/[\p{L}\p{N}]/u.test(text) || terms.some((term) => term.text === text)) continue;
    if (locale === 'en' && bare !== undefined && /^[\p{Script=Latin}\p{M}'’-]+$/u.test(text)) {
      terms.push({ text, searches: [[text]] });
    } else {
      terms.push({ text, searches: searchesFor(text, locale), pattern: termPattern(text, locale) });
    }
  }
  return terms;
}

/**
 * Phrases of the words between punctuation. In Chinese a Latin word at the end may go on: `MyD`. A word
 * with a sign (`NT$`) is in the index in no form that a phrase would find, so its letters are looked up.
 */
function searchesFor(text: string, locale: Locale): string[][] {
  const words = cut(text, locale).replaceAll(separators[locale], ' ').split(' ');
  const searches: string[][] = [];
  let phrase: string[] = [];
  const finish = () => {
    if (phrase.length > 0) searches.push(spellings(phrase.join(' ')).map((each) => `"${each}"`));
    phrase = [];
  };
  for (const [index, word] of words.entries()) {
    if (!/[\p{L}\p{N}]/u.test(word)) {
      finish();
    } else if (locale === 'zh' && index === words.length - 1 && /^\p{Script=Latin}+$/u.test(word)) {
      finish();
      searches.push([word]);
    } else if (/\p{S}/u.test(word)) {
      finish();
      searches.push(...word.split(/\p{S}+/u).flatMap((part) => (part === '' ? [] : [[part]])));
    } else {
      phrase.push(word);
    }
  }
  finish();
  return searches;
}

/** A phrase in every way to write it. */
function spellings(phrase: string): string[] {
  let list = [''];
  for (const character of phrase) {
    const written = list.length < maximumVariants ? variantsOf(character) : [character];
    list = list.flatMap((start) => written.map((each) => start + each));
  }
  return list;
}
