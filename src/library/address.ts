import type { IndicatorId } from '../model/indicator.ts';
import type { ItemId } from '../model/report.ts';
import type { Chapter, Edition, Entry, Item, Page, Report } from './library.ts';

/** `/annual/112/`. All addresses are without base path and language; `route` of i18n adds them. */
export function editionAddress(edition: Pick<Edition, 'path'>): string {
  return `/${edition.path}/`;
}

/** `/annual/112/package.zip`: everything of an edition; it has no language twin. */
export function packageAddress(edition: Pick<Edition, 'path'>): string {
  return `/${edition.path}/package.zip`;
}

/** `/annual/112/package.zip.p7s`: the publisher's signature of the package, where there is one. */
export function signatureAddress(edition: Pick<Edition, 'path'>): string {
  return `${packageAddress(edition)}.p7s`;
}

/** `/annual/112/glance/`: the edition on one page. */
export function editionGlanceAddress(edition: Pick<Edition, 'path'>): string {
  return `/${edition.path}/glance/`;
}

/** The glance of one report: `/annual/112/rdec/glance/`, or the edition's where it is the only one. */
export function reportGlanceAddress(
  { path, reports }: Pick<Edition, 'path' | 'reports'>,
  report: Pick<Report, 'path'>,
): string {
  return reports.length > 1 ? `/${report.path}/glance/` : editionGlanceAddress({ path });
}

/** `/annual/112/rdec/` */
export function reportAddress(report: Pick<Report, 'path'>): string {
  return `/${report.path}/`;
}

/** `/annual/112/rdec/report.pdf` */
export function reportPdfAddress(report: Pick<Report, 'path'>): string {
  return `/${report.path}/report.pdf`;
}

/** `/annual/112/rdec/report.pdf#nameddest=legal-consultation`: where a heading stands in the PDF. */
export function pdfPlaceAddress(report: Pick<Report, 'path'>, id: ItemId): string {
  return `${reportPdfAddress(report)}#nameddest=${id}`;
}

/** `/annual/112/rdec/report.archive.pdf` */
export function reportArchiveAddress(report: Pick<Report, 'path'>): string {
  return `/${report.path}/report.archive.pdf`;
}

/** `/annual/112/volume.pdf`: the reports of all agencies of an edition. */
export function volumePdfAddress(edition: Pick<Edition, 'path'>): string {
  return `/${edition.path}/volume.pdf`;
}

/** `/annual/112/volume.archive.pdf` */
export function volumeArchiveAddress(edition: Pick<Edition, 'path'>): string {
  return `/${edition.path}/volume.archive.pdf`;
}

/** `/annual/112/rdec/share.png`: the share image of a page that has one of its own. */
export function shareImageAddress(page: string): string {
  return `${page}share.png`;
}

/** `/annual/112/rdec/joint-services/` */
export function chapterAddress(report: Pick<Report, 'path'>, chapter: Pick<Chapter, 'id'>): string {
  return `/${report.path}/${chapter.id}/`;
}

/** `/annual/112/rdec/joint-services/#legal-consultation`; a chapter's own address for a chapter. */
export function entryAddress(report: Pick<Report, 'path'>, entry: Entry): string {
  if (entry.level === 'chapter') return chapterAddress(report, entry);
  const { chapter } = entry as Item;
  return `${chapterAddress(report, { id: chapter })}#${entry.id}`;
}

/** `/about/` */
export function pageAddress(page: Pick<Page, 'id'>): string {
  return `/${page.id}/`;
}

/** The editors' desk, which only the development server has. */
export const deskAddress = '/_desk/';

/** `/_desk/annual/112/rdec/`: a report's PDF beside its text, on the development server. */
export function deskPdfAddress(report: Pick<Report, 'path'>): string {
  return `${deskAddress}${report.path}/`;
}

/** All indicators. */
export const indicatorsAddress = '/indicators/';

/** `/indicators/calls-total/` */
export function indicatorAddress(id: IndicatorId): string {
  return `/indicators/${id}/`;
}

/** `/indicators/calls-total.csv`; data files have no language twin. */
export function indicatorCsvAddress(id: IndicatorId): string {
  return `/indicators/${id}.csv`;
}

/** `/indicators/calls-total.ods`; data files have no language twin. */
export function indicatorOdsAddress(id: IndicatorId): string {
  return `/indicators/${id}.ods`;
}

/** `/indicators/calls-total.json`; data files have no language twin. */
export function indicatorJsonAddress(id: IndicatorId): string {
  return `/indicators/${id}.json`;
}

/** `/items/legal-consultation/`: an item through the years. */
export function itemAddress(id: ItemId): string {
  return `/items/${id}/`;
}

/** What the open data are, and their files. */
export const dataAddress = '/data/';

/** Every figure of every report; a data file without a language twin. */
export const observationsAddress = '/data/observations.csv';

/** The same as an OpenDocument spreadsheet. */
export const observationsOdsAddress = '/data/observations.ods';

/** The same as JSON. */
export const observationsJsonAddress = '/data/observations.json';

/** Every indicator with its breaks and checks; a data file without a language twin. */
export const registryAddress = '/data/indicators.json';

/** Which reports can be laid side by side. */
export const compareAddress = '/compare/';

/** `/compare/annual/108/112/rdec/`: two reports of one agency in one series, always older then newer. */
export function comparisonAddress(
  older: Pick<Report, 'edition' | 'agency'>,
  newer: Pick<Report, 'edition'>,
): string {
  const { edition, agency } = older;
  return `/compare/${edition.series}/${edition.number}/${newer.edition.number}/${agency.id}/`;
}

/** `/compare/annual/108/112/rdec/joint-services/`; the chapter may be in one of the two alone. */
export function chapterComparisonAddress(
  older: Pick<Report, 'edition' | 'agency'>,
  newer: Pick<Report, 'edition'>,
  chapter: ItemId,
): string {
  return `${comparisonAddress(older, newer)}${chapter}/`;
}

/** The site map (網站導覽). */
export const sitemapAddress = '/sitemap/';

/** Where a reader checks a copy, and the seals of all editions. */
export const verifyAddress = '/verify/';

/** `/verify/annual/112/`: the files and seals of one edition. */
export function editionVerifyAddress(edition: Pick<Edition, 'path'>): string {
  return `/verify/${edition.path}/`;
}

/** Every hash known to the site; a data file without a language twin. */
export const hashesAddress = '/verify/hashes.json';

/** Every recorded change of something sealed. */
export const contactAddress = '/contact/';
export const correctionsAddress = '/corrections/';

/** The same as a feed, one a language. */
export const correctionsFeedAddress = '/corrections/feed.xml';
