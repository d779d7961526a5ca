import { reportPdfAddress, volumePdfAddress } from '../library/address.ts';
import type { Edition, Library } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import { volumePdf } from '../pdf/volume-pdf.ts';

/** The one PDF to read an edition in: its report, or the volume of its reports; undefined where it has none. */
export async function editionPdf(
  library: Library,
  edition: Edition,
  locale: Locale,
): Promise<{ readonly address: string; readonly pdf: Uint8Array } | undefined> {
  const [first, ...others] = edition.reports;
  if (!first) return undefined;
  return others.length === 0
    ? { address: reportPdfAddress(first), pdf: await reportPdf(library, first, locale, 'ua-1') }
    : { address: volumePdfAddress(edition), pdf: await volumePdf(library, edition, locale, 'ua-1') };
}
