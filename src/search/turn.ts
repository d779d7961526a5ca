import { type Candidate, type FoundPage, loadPage } from './find.ts';
import type { Term } from './query.ts';

/** How many pages are shown at a time. */
const batch = 10;

/** Some pages, how many there are in all, and how many are still to come. */
export interface Turn {
  readonly pages: readonly FoundPage[];
  readonly total: number;
  readonly left: number;
}

/** Loads the candidates a batch at a time, leaving out those that turn out to lack a term. */
export function pagesInTurn(candidates: readonly Candidate[], terms: readonly Term[]): () => Promise<Turn> {
  let at = 0;
  let total = candidates.length;
  return async () => {
    const pages: FoundPage[] = [];
    while (pages.length < batch && at < candidates.length) {
      const some = candidates.slice(at, at + batch - pages.length);
      at += some.length;
      const loaded = await Promise.all(some.map((candidate) => loadPage(candidate, terms)));
      pages.push(...loaded.filter((page) => page !== undefined));
      total -= loaded.filter((page) => page === undefined).length;
    }
    return { pages, total, left: candidates.length - at };
  };
}
