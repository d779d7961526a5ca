import { getCollection } from 'astro:content';
import { route } from '../i18n/route.ts';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../library/library.ts';
import { shownLibrary } from '../library/shown.ts';
import { readSiteSettings } from '../library/site-settings.ts';
import type { Locale } from '../model/locale.ts';

let address: string | undefined;
let known: { readonly read: Library; readonly shown: Library } | undefined;

/**
 * The library as the content collections know it: the same object, so that what is computed from it can be
 * kept by it, until a file is saved in development, where drafts show.
 */
export async function siteLibrary(): Promise<Library> {
  const [first] = await getCollection('editions');
  const read = currentLibrary(first?.data.digest ?? 'no editions');
  if (known?.read !== read) {
    // The same settings as `npm run seal` reads, so that both make the same bytes.
    const settings = readSiteSettings(process.cwd());
    known = { read, shown: shownLibrary(read, settings, import.meta.env.DEV) };
  }
  return known.shown;
}

/** The path of an address in a language, under the site's base. */
export function path(address: string, locale: Locale): string {
  return route(address, locale, import.meta.env.BASE_URL);
}

/** The full address of a path, for search engines and share images. */
export function absolute(sitePath: string): string {
  // Not `import.meta.env.SITE`, which the variable SITE replaces even where it is empty.
  address ??= readSiteSettings(process.cwd()).address;
  return new URL(sitePath, address).href;
}
