import type { Chapter, Edition, Entry, Item, Page, Report } from './library.ts';

/** `/annual/112/`. All addresses are without base path and language; `route` of i18n adds them. */
export function editionAddress(edition: Pick<Edition, 'path'>): string {
  return `/${edition.path}/`;
}

/** `/annual/112/rdec/` */
export function reportAddress(report: Pick<Report, 'path'>): string {
  return `/${report.path}/`;
}

/** `/annual/112/rdec/report.pdf` */
export function reportPdfAddress(report: Pick<Report, 'path'>): string {
  return `/${report.path}/report.pdf`;
}

/** `/annual/112/rdec/share.png` */
export function shareImageAddress(report: Pick<Report, 'path'>): string {
  return `/${report.path}/share.png`;
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
