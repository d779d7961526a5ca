import { type Locale, locales } from '../../model/locale.ts';
import { type IndexReader, openIndex } from '../engine/index-reader.ts';
import { type Found, search } from '../engine/search.ts';
import type { Suggestion } from '../index/suggestions.ts';
import { lexiconOf } from '../query/lexicon.ts';
import { readQuery } from '../query/query.ts';
import type { Term } from '../query/term.ts';

/** A query carried out in one language. */
export interface Answer extends Found {
  readonly locale: Locale;
  readonly reader: IndexReader;
  readonly terms: readonly Term[];
}

/** Where the files of search lie, and what names their present content. */
export interface Place {
  readonly base: string;
  readonly version: string;
}

/** Searches by the files that a site publishes; those loaded are kept while the page is open. */
export class Session {
  readonly #place: Place;
  readonly #readers = new Map<Locale, Promise<IndexReader>>();
  readonly #suggestions = new Map<Locale, Promise<readonly Suggestion[]>>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** Opens the index of a language. */
  reader(locale: Locale): Promise<IndexReader> {
    return keep(this.#readers, locale, () => openIndex((name) => this.#load(locale, name)));
  }

  async search(query: string, locale: Locale): Promise<Answer> {
    const reader = await this.reader(locale);
    const terms = readQuery(query, locale, lexiconOf(reader.catalogue));
    return { locale, reader, terms, ...(await search(reader, terms, locale)) };
  }

  suggestions(locale: Locale): Promise<readonly Suggestion[]> {
    return keep(this.#suggestions, locale, async () => {
      return (await this.#load(locale, 'suggestions')) as readonly Suggestion[];
    });
  }

  async #load(locale: Locale, name: string): Promise<unknown> {
    const { base, version } = this.#place;
    const folder = `${base}${locale === 'zh' ? '' : `${locale}/`}search/`;
    const response = await fetch(`${folder}${name}.json?v=${version}`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json();
  }
}

/** The language of the page that is open. */
export function pageLocale(): Locale {
  return locales.find((locale) => document.documentElement.lang.startsWith(locale)) ?? 'zh';
}

function keep<Value>(
  kept: Map<Locale, Promise<Value>>,
  locale: Locale,
  ask: () => Promise<Value>,
): Promise<Value> {
  const known = kept.get(locale);
  if (known) return known;
  const asked = ask();
  kept.set(locale, asked);
  asked.catch(() => kept.delete(locale));
  return asked;
}
