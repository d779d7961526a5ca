import { route } from '../i18n/route.ts';
import type { Locale } from '../model/locale.ts';
import type { Site } from '../model/site.ts';

/** The full web address of a page of the site in a language: a PDF stands alone. */
export function webAddress(address: string, site: Site, locale: Locale): string {
  return new URL(route(address, locale, site.base), site.address).href;
}

/** An address as readers type it, without `https://`. */
export function briefAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
