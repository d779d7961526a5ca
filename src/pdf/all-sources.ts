import { type Edition, type Library, reportsOf } from '../library/library.ts';
import { type Locale, locales } from '../model/locale.ts';
import { reportSource } from './report-source.ts';
import { volumeSource } from './volume-source.ts';

/** One PDF of the site before it is compiled. */
export interface PdfSource {
  /** `annual/112/rdec, zh` */
  readonly name: string;
  readonly edition: Omit<Edition, 'reports'>;
  readonly locale: Locale;
  readonly source: string;
}

/** Every PDF of a library: reports and volumes in both languages, one at a time, since together they are large. */
export function* allSources(library: Library): Iterable<PdfSource> {
  for (const locale of locales) {
    for (const report of reportsOf(library)) {
      const { path, edition } = report;
      yield { name: `${path}, ${locale}`, edition, locale, source: reportSource(library, report, locale) };
    }
    for (const edition of library.editions.filter(({ reports }) => reports.length > 0)) {
      const source = volumeSource(library, edition, locale);
      yield { name: `${edition.path}, ${locale}`, edition, locale, source };
    }
  }
}
