import { route } from '../i18n/route.ts';
import { volumeArchiveAddress, volumePdfAddress } from '../library/address.ts';
import type { Edition, Library } from '../library/library.ts';
import { type Locale, locales } from '../model/locale.ts';
import { volumePdf } from '../pdf/volume-pdf.ts';

/** A volume of an edition in one language. */
interface VolumeFile {
  /** Where it lies on the site, without base: `en/annual/112/volume.pdf`. */
  readonly path: string;
  readonly locale: Locale;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The volumes that bind an edition's reports. They hold no more than these, so the package leaves them out. */
export function volumeFiles(library: Library, edition: Edition): VolumeFile[] {
  return locales.flatMap((locale) => [
    {
      path: route(volumePdfAddress(edition), locale, ''),
      locale,
      bytes: () => volumePdf(library, edition, locale, 'ua-1'),
    },
    {
      path: route(volumeArchiveAddress(edition), locale, ''),
      locale,
      bytes: () => volumePdf(library, edition, locale, 'a-2a'),
    },
  ]);
}
