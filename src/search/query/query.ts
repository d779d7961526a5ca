import type { Locale } from '../../model/locale.ts';
import { foldText } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase, Term } from './term.ts';
import { firstBareYear, inOtherCalendar, joinYears, toRocNumber, yearOf } from './years.ts';

/** More words than this are never one entry of the glossary. */
const longestEntry = 8;

/**
 * Reads what a reader typed as terms, all of which a place must have: what stands between spaces, and
 * phrases between quotation marks. A phrase is found as it stands; anything else also under its other
 * names and, in English, in its other forms.
 *
 * @param locale the language of the pages that are searched, whatever that of the query
 */
export function readQuery(query: string, locale: Locale, lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  const add = (term: Term | undefined) => {
    if (term && !terms.some(({ text }) => foldText(text) === foldText(term.text))) terms.push(term);
  };
  const plain = joinYears(query.replace(/[“”„「」『』＂]/g, '"'));
  for (const [, quoted, bare] of plain.matchAll(/"([^"]*)"|([^"]+)/g)) {
    if (quoted !== undefined) {
      add(quotedTerm(quoted.trim(), locale));
      continue;
    }
    const chunks = (bare ?? '').split(/\s+/).filter((chunk) => chunk !== '');
    for (let at = 0; at < chunks.length; ) {
      const count = entryLength(chunks.slice(at, at + longestEntry), lexicon);
      add(bareTerm(chunks.slice(at, at + count), locale, lexicon));
      at += count;
    }
  }
  return terms;
}

/** How many chunks make one entry of the glossary: `legal advice` is one; 1 where there is none. */
function entryLength(chunks: readonly string[], lexicon: Lexicon): number {
  const words = chunks.findIndex((chunk) => !/^[\p{Script=Latin}\p{M}\d'’&,-]+$/u.test(chunk));
  for (let count = words < 0 ? chunks.length : words; count > 1; count--) {
    if (lexicon.has(chunks.slice(0, count).join(' '))) return count;
  }
  return 1;
}

function quotedTerm(text: string, locale: Locale): Term | undefined {
  const phrase = phraseOf(text, locale, true);
  return phrase && { text, alternatives: [[phrase]], names: [foldText(text)] };
}

function bareTerm(chunks: readonly string[], locale: Locale, lexicon: Lexicon): Term | undefined {
  const text = chunks.join(' ');
  const literal = chunks.flatMap((chunk) => phraseOf(chunk, locale, false) ?? []);
  if (literal.length === 0) return undefined;
  const year = chunks.length === 1 ? yearOf(text) : undefined;
  const names = lexicon.namesOf(text, locale);
  const others = [...calendarForms(text, year, locale), ...names];
  const phrases = others.flatMap((other) => phraseOf(other, locale, false) ?? []);
  const asYear =
    year === undefined || year < firstBareYear || isLabel(text, locale) ? [] : [yearPhrase(year)];
  return {
    text,
    alternatives: [literal, ...[...phrases, ...asYear].map((phrase) => [phrase])],
    names: [text, ...names].map(foldText),
    ...(year !== undefined && { year }),
  };
}

/** Whether a year stands in the form `112年度`, which Chinese texts have beside `112年`. */
function isLabel(text: string, locale: Locale): boolean {
  return locale === 'zh' && text.endsWith('度');
}

/** Other ways to write the years in a text. */
function calendarForms(text: string, year: number | undefined, locale: Locale): string[] {
  const roc = year === undefined ? 0 : toRocNumber(year);
  const alone =
    year === undefined || isLabel(text, locale)
      ? []
      : [`${roc}年`, `${year}年`, ...(locale === 'en' ? [`ROC ${roc}`] : [])];
  const other = inOtherCalendar(text);
  return [...alone, ...(other === undefined ? [] : [other])].filter((form) => form !== text);
}

function yearPhrase(year: number): Phrase {
  return { tokens: [{ kind: 'number', text: String(year), at: 0 }], exact: true, year: true };
}

function phraseOf(text: string, locale: Locale, exact: boolean): Phrase | undefined {
  const tokens = tokensOf(text, locale);
  return tokens.length === 0 ? undefined : { tokens, exact };
}
