import { getCollection } from 'astro:content';
import { route } from '../i18n/route.ts';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';

let known: { readonly library: Library; readonly site: Library } | undefined;

/**
 * The library as the content collections know it: the same object, so that what is computed from it can be
 * kept by it, until a file is saved in development.
 */
export async function siteLibrary(): Promise<Library> {
  const [first] = await getCollection('editions');
  const library = currentLibrary(first?.data.digest ?? 'no editions');
  if (known?.library !== library) known = { library, site: asPublished(library) };
  return known.site;
}

function asPublished(library: Library): Library {
  // Where the site really stands, which the environment may have set.
  const site = { ...library.site, address: import.meta.env.SITE, base: import.meta.env.BASE_URL };
  // A draft shows in development, never in a build.
  const editions = library.editions.filter(({ status }) => import.meta.env.DEV || status !== 'draft');
  return { ...library, site, editions };
}

/** The path of an address in a language, under the site's base. */
export function path(address: string, locale: Locale): string {
  return route(address, locale, import.meta.env.BASE_URL);
}

/** The full address of a path, for search engines and share images. */
export function absolute(sitePath: string): string {
  return new URL(sitePath, import.meta.env.SITE).href;
}
