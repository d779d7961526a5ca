import type { Document } from '../dialect/parse.ts';
import { type Entry, type Library, type Page, type Report, reportsOf } from '../library/library.ts';
import { type Locale, locales } from '../model/locale.ts';

/** The text of an entry in one language, with where it belongs. */
export interface EntryText {
  readonly report: Report;
  readonly entry: Entry;
  readonly locale: Locale;
  readonly document: Document;
}

/** Every text of every report, in both languages. */
export function entryTexts(library: Library): EntryText[] {
  return reportsOf(library).flatMap((report) =>
    report.entries.flatMap((entry) =>
      locales.flatMap((locale) => {
        const document = entry.text[locale];
        return document ? [{ report, entry, locale, document }] : [];
      }),
    ),
  );
}

/** The two texts of an entry. */
export interface EntryPair {
  readonly report: Report;
  readonly entry: Entry;
  readonly zh: Document;
  readonly en: Document;
}

/** The texts of every entry that has both. */
export function entryPairs(library: Library): EntryPair[] {
  return reportsOf(library).flatMap((report) =>
    report.entries.flatMap((entry) => {
      const { zh, en } = entry.text;
      return zh && en ? [{ report, entry, zh, en }] : [];
    }),
  );
}

/** Every page that exists in both languages. */
export function pagePairs(library: Library): Record<Locale, Page>[] {
  return library.pages.flatMap((zh) => {
    const en = library.pages.find((page) => page.id === zh.id && page.locale === 'en');
    return zh.locale === 'zh' && en ? [{ zh, en }] : [];
  });
}

/** The files in which dialect and library found errors: what else seems wrong in them may follow from those. */
export function unsoundFiles(library: Library): ReadonlySet<string> {
  return new Set(library.diagnostics.map(({ file }) => file));
}
