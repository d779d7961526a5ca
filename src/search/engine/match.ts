import type { Locale } from '../../model/locale.ts';
import type { Phrase, Term } from '../query/term.ts';
import type { IndexReader, Places } from './index-reader.ts';
import { planOf } from './plan.ts';

/** Where a record has a term: for each occurrence, its first place and the places of its tokens from there. */
export type Occurrences = readonly { readonly at: number; readonly tokens: readonly number[] }[];

/** The records that have a term, with its occurrences. */
export type TermMatches = ReadonlyMap<number, Occurrences>;

/** Finds every term of a query in the whole index. */
export async function matchTerms(
  reader: IndexReader,
  terms: readonly Term[],
  locale: Locale,
): Promise<TermMatches[]> {
  const phrases = terms.flatMap(({ alternatives }) => alternatives.flat());
  await reader.prepare(phrases.flatMap((phrase) => planOf(phrase, locale).flatMap(({ lookups }) => lookups)));
  return terms.map((term) => matchTerm(reader, term, locale));
}

function matchTerm(reader: IndexReader, { alternatives }: Term, locale: Locale): TermMatches {
  const matches = new Map<number, Occurrences>();
  for (const phrases of alternatives) {
    const [first, ...others] = phrases.map((phrase) => ({
      phrase,
      places: phrasePlaces(reader, phrase, locale),
    }));
    if (!first) continue;
    for (const record of first.places.keys()) {
      if (!others.every(({ places }) => places.has(record))) continue;
      const found = [first, ...others].flatMap(({ phrase, places }) =>
        occurrences(phrase, places.get(record) ?? []),
      );
      const before = matches.get(record);
      // Alternatives may find the same words.
      matches.set(record, before || others.length > 0 ? distinct([...(before ?? []), ...found]) : found);
    }
  }
  return matches;
}

function occurrences({ tokens }: Phrase, places: readonly number[]): Occurrences {
  const offsets = tokens.map(({ at }) => at - (tokens[0]?.at ?? 0));
  return places.map((at) => ({ at, tokens: offsets.map((offset) => at + offset) }));
}

function distinct(all: Occurrences): Occurrences {
  const longest = new Map<number, Occurrences[number]>();
  for (const each of all) {
    if ((longest.get(each.at)?.tokens.length ?? 0) < each.tokens.length) longest.set(each.at, each);
  }
  return [...longest.values()];
}

/** Where a phrase begins, by record. */
function phrasePlaces(reader: IndexReader, phrase: Phrase, locale: Locale): Places {
  const first = phrase.tokens[0]?.at ?? 0;
  const steps = planOf(phrase, locale).map(({ lookups, offset }) => ({
    places: reader.placesOfAny(lookups),
    offset: offset - first,
  }));
  const rarest = steps.toSorted((a, b) => a.places.size - b.places.size)[0];
  const found = new Map<number, number[]>();
  for (const [record, places] of rarest?.places ?? []) {
    const starts = places
      .map((place) => place - (rarest?.offset ?? 0))
      .filter(
        (start) =>
          start >= 0 && steps.every((step) => hasPlace(step.places.get(record), start + step.offset)),
      );
    if (starts.length > 0) found.set(record, starts);
  }
  return found;
}

function hasPlace(places: readonly number[] | undefined, place: number): boolean {
  if (!places) return false;
  let [low, high] = [0, places.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = places[middle] ?? 0;
    if (found === place) return true;
    if (found < place) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
