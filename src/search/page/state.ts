import type { Locale } from '../../model/locale.ts';
import { type Dimension, dimensions, type Filters } from '../engine/filters.ts';

/** What the address of the search page says. */
export interface State {
  readonly query: string;
  readonly filters: Filters;
  /** The language of the pages that are searched, where it is not the search page's own. */
  readonly language?: Locale;
  readonly view: 'relevance' | 'place';
}

/** Reads the part of an address after `?`. */
export function readState(search: string): State {
  const values = new URLSearchParams(search);
  const filters: Partial<Record<Dimension, string>> = {};
  for (const dimension of dimensions) {
    const value = values.get(dimension);
    if (value) filters[dimension] = value;
  }
  const language = values.get('lang');
  return {
    query: values.get('q')?.trim() ?? '',
    filters,
    ...((language === 'zh' || language === 'en') && { language }),
    view: values.get('view') === 'place' ? 'place' : 'relevance',
  };
}

/** The address of a state on a page, from which {@link readState} reads it again. */
export function addressOf({ query, filters, language, view }: State, page: string): string {
  const values = new URLSearchParams();
  if (query !== '') values.set('q', query);
  for (const dimension of dimensions) {
    const value = filters[dimension];
    if (value !== undefined) values.set(dimension, value);
  }
  if (language) values.set('lang', language);
  if (view === 'place') values.set('view', view);
  return values.size === 0 ? page : `${page}?${values}`;
}
