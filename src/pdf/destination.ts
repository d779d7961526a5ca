import { route } from '../i18n/route.ts';
import type { Report } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Site } from '../model/site.ts';
import { typstString } from './literal.ts';

/**
 * The Typst destination of a link of a report's text: a label for an anchor of the report, otherwise
 * the full web address, since a PDF stands alone. Pages of the site are meant in the PDF's language;
 * data files have no language twin. Undefined for an anchor that the report doesn't have.
 */
export function linkDestination(url: string, report: Report, site: Site, locale: Locale): string | undefined {
  if (url.startsWith('#')) {
    const id = decodeURIComponent(url.slice(1));
    const headings = report.chapters.flatMap(({ part }) => (part ? [part] : [])).concat(report.entries);
    return headings.some((heading) => heading.id === id) ? `label(${typstString(id)})` : undefined;
  }
  if (!url.startsWith('/')) return typstString(url);
  // Data files have no language twin.
  const isPage = /\/(?:[?#].*)?$/.test(url);
  return typstString(new URL(route(url, isPage ? locale : 'zh', site.base), site.address).href);
}
