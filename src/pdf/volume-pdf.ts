import type { Edition, Library } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { keptPdf } from './keep.ts';
import type { PdfStandard } from './standard.ts';
import { volumeSource } from './volume-source.ts';

/** The PDF that binds all agencies' reports of an edition, in one language, produced to a standard. */
export async function volumePdf(
  library: Library,
  edition: Edition,
  locale: Locale,
  standard: PdfStandard,
): Promise<Uint8Array> {
  return keptPdf(`${edition.path}, ${locale}`, volumeSource(library, edition, locale), edition, standard);
}
