import type { Library } from '../../library/library.ts';
import { type Locale, otherLocale } from '../../model/locale.ts';
import { foldText } from '../text/fold.ts';
import type { SearchRecord } from './record.ts';

/** What a suggestion is. */
export const suggestionKinds = ['item', 'indicator', 'term'] as const;

/** What may be suggested: a text, the same in the other language, and what it is. */
export type Suggestion = readonly [text: string, other: string, kind: number];

/**
 * What readers may be looking for when they begin to type: titles of items and chapters, names
 * of indicators, and terms of the glossary. One file, since its size follows the number of things
 * reported on, not of reports.
 */
export function suggestions(
  { glossary }: Pick<Library, 'glossary'>,
  records: readonly SearchRecord[],
  locale: Locale,
): Suggestion[] {
  const titles = records
    .filter(({ kind, chapter }) => kind === 'indicator' || chapter)
    .map(({ title, alias, kind }): Suggestion => [title, alias, kind === 'indicator' ? 1 : 0]);
  const terms = glossary.map((term): Suggestion => [term[locale], term[otherLocale(locale)], 2]);
  const distinct = new Map<string, Suggestion>();
  for (const suggestion of [...titles, ...terms]) {
    const key = foldText(suggestion[0]);
    if (!distinct.has(key)) distinct.set(key, suggestion);
  }
  return [...distinct.values()];
}
