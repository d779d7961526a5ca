import type { Suggestion } from '../index/suggestions.ts';
import { foldText } from '../text/fold.ts';

/** The suggestions that are most like what was typed, by the pairs of characters that they share. */
export function nearest(query: string, suggestions: readonly Suggestion[], count: number): Suggestion[] {
  const wanted = pairsOf(query);
  return suggestions
    .map((suggestion) => {
      const [text, other] = suggestion;
      return {
        suggestion,
        likeness: Math.max(likeness(wanted, pairsOf(text)), likeness(wanted, pairsOf(other))),
      };
    })
    .filter(({ likeness }) => likeness >= 0.2)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ suggestion }) => suggestion);
}

/** Neighbouring characters of a text, without spaces; one character makes a pair with nothing. */
function pairsOf(text: string): Set<string> {
  const characters = [...foldText(text).replace(/[^\p{L}\p{N}]/gu, '')];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? '') + character));
}

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
