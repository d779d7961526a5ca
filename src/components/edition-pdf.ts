import {
  reportArchiveAddress,
  reportPdfAddress,
  volumeArchiveAddress,
  volumePdfAddress,
} from '../library/address.ts';
import type { Edition, Library } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import type { PdfStandard } from '../pdf/standard.ts';
import { volumePdf } from '../pdf/volume-pdf.ts';

/** The PDF to read an edition in: its only report, or the volume of its reports; undefined where it has none. */
export async function editionPdf(
  library: Library,
  edition: Edition,
  locale: Locale,
  standard: PdfStandard,
): Promise<{ readonly address: string; readonly pdf: Uint8Array } | undefined> {
  const [first, ...others] = edition.reports;
  if (!first) return undefined;
  const isArchive = standard === 'a-2a';
  return others.length === 0
    ? {
        address: (isArchive ? reportArchiveAddress : reportPdfAddress)(first),
        pdf: await reportPdf(library, first, locale, standard),
      }
    : {
        address: (isArchive ? volumeArchiveAddress : volumePdfAddress)(edition),
        pdf: await volumePdf(library, edition, locale, standard),
      };
}
