import type { Library } from './library.ts';
import type { SiteSettings } from './site-settings.ts';

/**
 * The library as a site shows it: where the site really stands, which the environment may have set, and
 * without drafts unless `drafts`.
 */
export function shownLibrary(library: Library, { address, base }: SiteSettings, drafts = false): Library {
  const site = { ...library.site, address, base };
  const editions = library.editions.filter(({ status }) => drafts || status !== 'draft');
  return { ...library, site, editions };
}
