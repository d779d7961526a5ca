import type { Suggestion } from '../index/suggestions.ts';
import { foldText } from '../text/fold.ts';

/**
 * The suggestions that go on from what has been typed, in either language: first those that begin with it,
 * then those in which a word does or that have it inside.
 */
export function suggest(typed: string, suggestions: readonly Suggestion[], count: number): Suggestion[] {
  const wanted = foldText(typed).trim().replace(/\s+/g, ' ');
  if (wanted === '') return [];
  return suggestions
    .map((suggestion) => ({
      suggestion,
      place: Math.min(placeIn(suggestion[0], wanted), placeIn(suggestion[1], wanted)),
    }))
    .filter(({ place }) => place < never)
    .sort((a, b) => a.place - b.place || a.suggestion[0].length - b.suggestion[0].length)
    .slice(0, count)
    .map(({ suggestion }) => suggestion);
}

const never = 3;

/** 0 at the beginning, 1 at the beginning of a word, 2 inside Chinese. */
function placeIn(text: string, wanted: string): number {
  const folded = foldText(text);
  if (folded.startsWith(wanted)) return 0;
  if (` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${wanted}`)) return 1;
  return /^\p{Script=Han}/u.test(wanted) && folded.includes(wanted) ? 2 : never;
}
