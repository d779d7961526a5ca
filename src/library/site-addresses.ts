import {
  chapterAddress,
  chapterComparisonAddress,
  compareAddress,
  comparisonAddress,
  correctionsAddress,
  correctionsFeedAddress,
  dataAddress,
  editionAddress,
  editionGlanceAddress,
  editionVerifyAddress,
  entryAddress,
  hashesAddress,
  indicatorAddress,
  indicatorsAddress,
  itemAddress,
  observationsAddress,
  observationsJsonAddress,
  observationsOdsAddress,
  packageAddress,
  pageAddress,
  registryAddress,
  reportAddress,
  reportArchiveAddress,
  reportGlanceAddress,
  reportPdfAddress,
  sitemapAddress,
  verifyAddress,
  volumeArchiveAddress,
  volumePdfAddress,
} from './address.ts';
import { itemIds } from './items.ts';
import type { Library } from './library.ts';
import { chaptersOf, reportPairs } from './pairs.ts';

/**
 * Every address of the site that a text may link to, without base path and language. Drafts are left
 * out, since a build leaves them out, unless `drafts`.
 */
export function siteAddresses(library: Library, drafts: boolean): Set<string> {
  const addresses = new Set(['/', '/search/', sitemapAddress, compareAddress]);
  addresses.add(indicatorsAddress);
  for (const id of library.indicators.keys()) addresses.add(indicatorAddress(id));
  for (const address of [
    ...[dataAddress, observationsAddress, observationsOdsAddress, observationsJsonAddress],
    ...[registryAddress, verifyAddress, hashesAddress, correctionsAddress, correctionsFeedAddress],
  ]) {
    addresses.add(address);
  }
  for (const id of itemIds(library)) addresses.add(itemAddress(id));
  for (const page of library.pages) addresses.add(pageAddress(page));
  const editions = library.editions.filter(({ status }) => drafts || status !== 'draft');
  for (const edition of editions) {
    addresses.add(editionAddress(edition));
    if (edition.reports.length > 0) {
      addresses.add(editionGlanceAddress(edition));
      addresses.add(packageAddress(edition));
      addresses.add(editionVerifyAddress(edition));
      addresses.add(volumePdfAddress(edition));
      addresses.add(volumeArchiveAddress(edition));
    }
    for (const report of edition.reports) {
      addresses.add(reportAddress(report));
      addresses.add(reportGlanceAddress(edition, report));
      addresses.add(reportPdfAddress(report));
      addresses.add(reportArchiveAddress(report));
      for (const chapter of report.chapters) addresses.add(chapterAddress(report, chapter));
      for (const entry of report.entries) addresses.add(entryAddress(report, entry));
    }
  }
  for (const pair of reportPairs(editions)) {
    const { older, newer } = pair;
    addresses.add(comparisonAddress(older, newer));
    for (const chapter of chaptersOf(pair)) addresses.add(chapterComparisonAddress(older, newer, chapter));
  }
  return addresses;
}
