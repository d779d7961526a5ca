import type { Locale } from '../../model/locale.ts';
import { narrow } from '../engine/filters.ts';
import { fill } from './fill.ts';
import type { View } from './view.ts';

/** How many places were found, as a sentence; of every kind, since the years count reports alone. */
export function said(view: View): string {
  const { state, answer, words } = view;
  const { query, filters } = state;
  const all = answer.hits.length;
  if (all === 0) return fill(words.none, { query });
  if (Object.keys(filters).length > 0) {
    const n = narrow(answer.reader.catalogue, answer.hits, filters).length;
    return fill(n === 0 ? words.noneFiltered : words.filtered, { query, n, all });
  }
  if (all === 1) return fill(words.foundOne, { query });
  const kinds = countKinds(view);
  const [first] = kinds;
  if (first && kinds.length === 1) return fill(words.foundAlike, { query, n: all, kind: first.kind });
  const parts = kinds.map((each) => fill(words.ofKind, each)).join(words.comma);
  return fill(words.found, { query, n: all, parts });
}

/** The kinds that occur, in the order of the filter. */
function countKinds({ answer, words }: View): { kind: string; n: number }[] {
  const { kinds, records } = answer.reader.catalogue;
  return kinds
    .map((kind, index) => ({
      kind: words.kinds[kind],
      n: answer.hits.filter(({ record }) => records.kind[record] === index).length,
    }))
    .filter(({ n }) => n > 0);
}

/** What the page's title begins with. */
export function titleStart(query: string, locale: Locale): string {
  return locale === 'zh' ? `「${query}」－` : `“${query}” – `;
}
