import type { Library, Report } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { keptPdf, type PdfOrder } from './kept-pdf.ts';
import { reportSource } from './report-source.ts';
import type { PdfStandard } from './standard.ts';

/** The PDF of a report in one language, produced to a standard. */
export async function reportPdf(
  library: Library,
  report: Report,
  locale: Locale,
  standard: PdfStandard,
): Promise<Uint8Array> {
  return keptPdf(reportOrder(library, report, locale), standard);
}

export function reportOrder(library: Library, report: Report, locale: Locale): PdfOrder {
  const { path, edition } = report;
  const source = () => reportSource(library, report, locale);
  return { name: `${path}, ${locale}`, library, edition, source };
}
