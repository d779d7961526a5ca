import { type Library, reportsOf } from '../library/library.ts';
import { locales } from '../model/locale.ts';
import type { PdfOrder } from './kept-pdf.ts';
import { reportOrder } from './report-pdf.ts';
import { volumeOrder } from './volume-pdf.ts';

/** Every PDF of a library: the reports and the volumes, in both languages. */
export function allPdfs(library: Library): PdfOrder[] {
  const editions = library.editions.filter(({ reports }) => reports.length > 0);
  return locales.flatMap((locale) => [
    ...reportsOf(library).map((report) => reportOrder(library, report, locale)),
    ...editions.map((edition) => volumeOrder(library, edition, locale)),
  ]);
}
