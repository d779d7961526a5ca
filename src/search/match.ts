import type { Term } from './query.ts';
import type { Range, Section } from './section.ts';

/**
 * Where a section has each term; a term that it hasn't has an empty list.
 *
 * @param places for each term, the words of the page that Pagefind matched
 */
export function matchSection(
  section: Section,
  terms: readonly Term[],
  places: readonly (readonly number[])[],
): Range[][] {
  return terms.map((term, index) => {
    if (!term.pattern) return wordsLike(term.text, section, places[index] ?? []);
    return [...section.text.matchAll(term.pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}

function wordsLike(term: string, section: Section, places: readonly number[]): Range[] {
  return places.flatMap((place) => {
    const range = section.words.get(place);
    if (!range) return [];
    const text = section.text.slice(range.start, range.end);
    const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(text);
    if (!letters || !isForm(letters[0], term)) return [];
    const start = range.start + letters.index;
    return [{ start, end: start + letters[0].length }];
  });
}

/**
 * Whether a word may be a form of the term: it holds the term or the first half of it, three letters at
 * least. Pagefind goes on to any word that begins a term it does not know (`informational`, `info`).
 */
function isForm(word: string, term: string): boolean {
  const [a, b] = [lettersOf(word), lettersOf(term)];
  return a.includes(b.slice(0, Math.max(3, Math.ceil(b.length / 2))));
}

/** `policies` and `policy` begin alike. */
function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('y', 'i');
}
