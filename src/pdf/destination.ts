import type { Report } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Site } from '../model/site.ts';
import { typstString } from './literal.ts';
import { webAddress } from './web-address.ts';

/**
 * The Typst destination of a link of a report's text: a label for an anchor of the report, otherwise
 * the full web address, since a PDF stands alone. Pages of the site are meant in the PDF's language;
 * data files have no language twin. Undefined for an anchor that the report doesn't have.
 *
 * @param prefix stands before every anchor of the report
 */
export function linkDestination(
  url: string,
  report: Report,
  site: Site,
  locale: Locale,
  prefix = '',
): string | undefined {
  if (url.startsWith('#')) {
    const id = decodeURIComponent(url.slice(1));
    const headings = report.chapters.flatMap(({ part }) => (part ? [part] : [])).concat(report.entries);
    return headings.some((heading) => heading.id === id)
      ? `label(${typstString(`${prefix}${id}`)})`
      : undefined;
  }
  if (!url.startsWith('/')) return typstString(url);
  const isPage = /\/(?:[?#].*)?$/.test(url);
  return typstString(webAddress(url, site, isPage ? locale : 'zh'));
}
