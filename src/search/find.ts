import { matchSection } from './match.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import type { Term } from './query.ts';
import { type Range, type Section, sectionsOf } from './section.ts';

/** A page that may have every term; its text decides. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly hits: readonly Hit[];
}

/** A page that has every term. */
export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The sections that have every term or, where none has, those that have any. */
  readonly sections: readonly FoundSection[];
}

export interface FoundSection extends Section {
  /** For each term, where the section has it. */
  readonly matches: readonly (readonly Range[])[];
}

/** The pages that may have every term, best first. */
export async function findPages(pagefind: Pagefind, terms: readonly Term[]): Promise<Candidate[]> {
  const found = await Promise.all(
    terms.map(({ searches }) => Promise.all(searches.map((spellings) => findAny(pagefind, spellings)))),
  );
  const lists = found.flat();
  const [first, ...others] = lists;
  if (!first) return [];
  return [...first.values()]
    .filter(({ id }) => others.every((list) => list.has(id)))
    .map(({ id }) => {
      const hits = found.flatMap(([list]) => list?.get(id) ?? []);
      return { id, score: hits.reduce((sum, { score }) => sum + score, 0), hits };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

async function findAny(pagefind: Pagefind, spellings: readonly string[]): Promise<Map<string, Hit>> {
  const answers = await Promise.all(spellings.map((text) => pagefind.search(text)));
  const hits = answers.flatMap(({ results }) => results).filter(({ words }) => words.length > 0);
  return new Map(hits.map((hit) => [hit.id, hit]));
}

/** Loads a candidate's text; undefined if a term that its words allowed is not in it after all. */
export async function loadPage({ hits }: Candidate, terms: readonly Term[]): Promise<FoundPage | undefined> {
  const data = await hits[0]?.data();
  if (!data) return undefined;
  const places = hits.map(({ words }) => words);
  const sections = sectionsOf(data).map((section) => ({
    ...section,
    matches: matchSection(section, terms, places),
  }));
  const isIn = (index: number) => sections.some(({ matches }) => (matches[index]?.length ?? 0) > 0);
  if (!terms.every((_, index) => isIn(index))) return undefined;
  const whole = sections.filter(({ matches }) => matches.every((each) => each.length > 0));
  const partly = sections.filter(({ matches }) => matches.some((each) => each.length > 0));
  return { url: data.url, meta: data.meta, sections: whole.length > 0 ? whole : partly };
}
