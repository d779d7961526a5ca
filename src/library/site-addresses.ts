import {
  chapterAddress,
  editionAddress,
  entryAddress,
  pageAddress,
  reportAddress,
  reportPdfAddress,
} from './address.ts';
import type { Library } from './library.ts';

/**
 * Every address of the site that a text may link to, without base path and language. Drafts are left
 * out, since a build leaves them out, unless `drafts`.
 */
export function siteAddresses(library: Library, drafts: boolean): Set<string> {
  const addresses = new Set(['/', '/search/']);
  for (const page of library.pages) addresses.add(pageAddress(page));
  for (const edition of library.editions) {
    if (edition.status === 'draft' && !drafts) continue;
    addresses.add(editionAddress(edition));
    for (const report of edition.reports) {
      addresses.add(reportAddress(report));
      addresses.add(reportPdfAddress(report));
      for (const chapter of report.chapters) addresses.add(chapterAddress(report, chapter));
      for (const entry of report.entries) addresses.add(entryAddress(report, entry));
    }
  }
  return addresses;
}
