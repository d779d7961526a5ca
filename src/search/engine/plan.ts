import type { Locale } from '../../model/locale.ts';
import type { Phrase } from '../query/term.ts';
import { stem } from '../text/stem.ts';
import type { Lookup } from './index-reader.ts';

/** A part of a phrase: what to look up, any of which will do, and how far from the phrase's beginning. */
export interface Step {
  readonly lookups: readonly Lookup[];
  readonly offset: number;
}

/**
 * How to find a phrase by the keys that `keysOf` files tokens under. A run of Han characters takes every
 * other pair, and the last one: 法律諮詢 is 法律 and two places on 諮詢.
 */
export function planOf(phrase: Phrase, locale: Locale): Step[] {
  const { tokens } = phrase;
  const steps: Step[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'han') {
      const end = runEnd(tokens, index);
      steps.push(...pairs(tokens.slice(index, end)));
      index = end;
      continue;
    }
    const keys = token.kind === 'number' ? numberKeys(phrase, token.text) : wordKeys(phrase, index, locale);
    steps.push({ lookups: keys, offset: token.at });
    index++;
  }
  return steps;
}

function runEnd(tokens: Phrase['tokens'], start: number): number {
  let end = start + 1;
  while (tokens[end]?.kind === 'han' && tokens[end]?.at === (tokens[end - 1]?.at ?? 0) + 1) end++;
  return end;
}

function pairs(run: Phrase['tokens']): Step[] {
  const [first] = run;
  if (run.length === 1 && first) return [{ lookups: [{ key: first.text, prefix: true }], offset: first.at }];
  const steps: Step[] = [];
  for (let index = 0; index < run.length; index += 2) {
    const at = Math.min(index, run.length - 2);
    const [a, b] = [run[at], run[at + 1]];
    if (a && b) steps.push({ lookups: [{ key: a.text + b.text }], offset: a.at });
  }
  return steps;
}

function numberKeys({ year }: Phrase, text: string): Lookup[] {
  return [{ key: year ? `=${text}` : text }];
}

/**
 * In English text a word is found whole, in its forms unless the phrase is exact. In Chinese text it may
 * begin a word or a capital part of one (`Data` in MyData), and, between other characters, end or begin
 * in the middle of one, as a piece of text does.
 */
function wordKeys({ tokens, exact }: Phrase, index: number, locale: Locale): Lookup[] {
  const text = tokens[index]?.text ?? '';
  if (locale === 'en') return [{ key: exact ? `=${text}` : stem(text) }];
  const isFirst = index === 0;
  const isLast = index === tokens.length - 1;
  if (isFirst && isLast) {
    return exact
      ? [{ key: text }, { key: `^${text}` }]
      : [
          { key: text, prefix: true },
          { key: `^${text}`, prefix: true },
        ];
  }
  const others = tokens.every(({ kind }) => kind === 'word');
  if (isFirst) return [{ key: text }, { key: `^${text}` }, ...(others ? [] : [{ key: `~${text}` }])];
  return [{ key: text, prefix: isLast }];
}
