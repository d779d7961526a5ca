import type { Edition, Library } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { keptPdf, type PdfOrder } from './kept-pdf.ts';
import type { PdfStandard } from './standard.ts';
import { volumeSource } from './volume-source.ts';

/** The PDF that binds all agencies' reports of an edition, in one language, produced to a standard. */
export async function volumePdf(
  library: Library,
  edition: Edition,
  locale: Locale,
  standard: PdfStandard,
): Promise<Uint8Array> {
  return keptPdf(volumeOrder(library, edition, locale), standard);
}

export function volumeOrder(library: Library, edition: Edition, locale: Locale): PdfOrder {
  const source = () => volumeSource(library, edition, locale);
  return { name: `${edition.path}, ${locale}`, library, edition, source };
}
