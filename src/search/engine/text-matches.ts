import type { Locale } from '../../model/locale.ts';
import type { Phrase, Term } from '../query/term.ts';
import { stem } from '../text/stem.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** A part of a text, counted in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a text has each term, by the rules that the index is searched by. */
export function textMatches(text: string, terms: readonly Term[], locale: Locale): Range[][] {
  const tokens = tokensOf(text, locale);
  const at = new Map(tokens.map((token) => [token.at, token]));
  return terms.map(({ alternatives }) =>
    alternatives.flatMap((phrases) => {
      const found = phrases.map((phrase) => phraseMatches(tokens, at, phrase, locale));
      return found.every((ranges) => ranges.length > 0) ? found.flat() : [];
    }),
  );
}

function phraseMatches(
  tokens: readonly Token[],
  at: ReadonlyMap<number, Token>,
  phrase: Phrase,
  locale: Locale,
): Range[] {
  const first = phrase.tokens[0]?.at ?? 0;
  return tokens.flatMap((token) => {
    const parts = phrase.tokens.map((wanted, index) => {
      const found = at.get(token.at + wanted.at - first);
      return found && partOf(found, phrase, index, locale);
    });
    const [start, end] = [parts[0]?.start, parts.at(-1)?.end];
    const isWhole = parts.every((part) => part !== undefined);
    return isWhole && start !== undefined && end !== undefined ? [{ start, end }] : [];
  });
}

/** The part of a token that a token of a phrase stands for; undefined if it doesn't. See `wordKeys`. */
function partOf(found: Token, phrase: Phrase, index: number, locale: Locale): Range | undefined {
  const wanted = phrase.tokens[index];
  if (!wanted || wanted.kind !== found.kind) return undefined;
  if (wanted.kind !== 'word') {
    const fits = wanted.text === found.text && (!phrase.year || found.yearLike);
    return fits ? found : undefined;
  }
  if (locale === 'en') {
    const fits = phrase.exact ? wanted.text === found.text : stem(wanted.text) === stem(found.text);
    return fits ? { start: found.start, end: found.start + found.text.length } : undefined;
  }
  return wordPart(found, phrase, index);
}

function wordPart(found: Token, { tokens, exact }: Phrase, index: number): Range | undefined {
  const text = tokens[index]?.text ?? '';
  const isFirst = index === 0;
  const isLast = index === tokens.length - 1;
  const inWord = !tokens.every(({ kind }) => kind === 'word');
  const starts = isFirst
    ? [0, ...(found.parts ?? []), ...(inWord && !isLast ? [found.text.length - text.length] : [])]
    : [0];
  const mayGoOn = isLast && !(isFirst && exact);
  const start = starts.find(
    (from) => from >= 0 && (mayGoOn ? found.text.startsWith(text, from) : found.text.slice(from) === text),
  );
  return start === undefined
    ? undefined
    : { start: found.start + start, end: found.start + start + text.length };
}
