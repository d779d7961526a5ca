import type { Library, Report } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { keptPdf } from './keep.ts';
import { reportSource } from './report-source.ts';
import type { PdfStandard } from './standard.ts';

/**
 * The PDF of a report in one language, produced to a standard.
 *
 * @throws with file and line at a node that the PDF can't show, otherwise with the compiler's words
 */
export async function reportPdf(
  library: Library,
  report: Report,
  locale: Locale,
  standard: PdfStandard,
): Promise<Uint8Array> {
  return keptPdf(
    `${report.path}, ${locale}`,
    reportSource(library, report, locale),
    report.edition,
    standard,
  );
}
