import { chapterOf } from '../compare/chapter.ts';
import { glanceOf } from '../compare/glance/glance.ts';
import {
  chapterAddress,
  chapterComparisonAddress,
  editionAddress,
  indicatorAddress,
  itemAddress,
  pageAddress,
  reportAddress,
  reportArchiveAddress,
  reportGlanceAddress,
  reportPdfAddress,
  volumeArchiveAddress,
  volumePdfAddress,
} from '../library/address.ts';
import { hasItemPage } from '../library/items.ts';
import { type Library, type Report, reportsOf } from '../library/library.ts';
import { chaptersOf, pairsWith, reportPairs } from '../library/pairs.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { type Locale, locales } from '../model/locale.ts';
import type { ItemId } from '../model/report.ts';
import { glancePage } from '../pdf/glance/page.ts';
import { reportSource } from '../pdf/report-source.ts';
import type { FigureChange } from './figures.ts';
import type { OutlineChange } from './outlines.ts';
import type { TextChange } from './texts.ts';

/** The addresses whose content differs, by what they are; without language, as both languages have them. */
export interface Touched {
  readonly reports: readonly string[];
  readonly chapters: readonly string[];
  readonly items: readonly string[];
  readonly indicators: readonly string[];
  readonly comparisons: readonly string[];
  readonly pages: readonly string[];
  readonly pdfs: readonly { readonly address: string; readonly locale: Locale }[];
}

/** What differs between two states of the content, as readers see it. */
export interface Changes {
  /** Reports that came, with their editions, and reports that went. */
  readonly reports: readonly { readonly report: Report; readonly kind: 'added' | 'removed' }[];
  readonly figures: readonly FigureChange[];
  readonly texts: readonly TextChange[];
  readonly outlines: readonly OutlineChange[];
  /** Indicators whose entry in the registry differs. */
  readonly indicators: readonly IndicatorId[];
  /** Pages such as “About” that differ, by their id. */
  readonly pages: readonly { readonly id: string }[];
}

/** Which pages and PDFs a change moves. */
export function touchedBy(before: Library, after: Library, changes: Changes): Touched {
  const moved = chaptersMoved(after, changes);
  const items = new Set([
    ...changes.figures.map(({ item }) => item),
    ...changes.texts.map(({ entry }) => entry.id),
    ...changes.outlines.map(({ change }) => (change.kind === 'ended' ? change.before : change.after).id),
  ]);
  const pairs = reportPairs(after.editions);
  const comparisons = moved.flatMap(({ report, chapter }) =>
    pairsWith(pairs, report)
      .filter((pair) => chaptersOf(pair).includes(chapter))
      .map(({ older, newer }) => chapterComparisonAddress(older, newer, chapter)),
  );
  const measured = [...changes.figures.map(({ indicator }) => indicator.id), ...changes.indicators];
  return {
    reports: unique([
      ...changes.reports.flatMap(({ report }) => [editionAddress(report.edition), reportAddress(report)]),
      ...moved.map(({ report }) => reportAddress(report)),
      ...glancesMoved(before, after),
    ]),
    chapters: unique(moved.map(({ report, chapter }) => chapterAddress(report, { id: chapter }))),
    items: unique([...items].filter((id) => hasItemPage(after, id)).map(itemAddress)),
    indicators: unique(measured.map(indicatorAddress)),
    comparisons: unique(comparisons),
    pages: unique(changes.pages.map(({ id }) => pageAddress({ id }))),
    pdfs: pdfsMoved(before, after),
  };
}

/** The chapters in which something changed. */
function chaptersMoved(after: Library, changes: Changes): { report: Report; chapter: ItemId }[] {
  const places = [
    ...changes.figures.map(({ report, item }) => ({ path: report.path, id: item })),
    ...changes.texts.map(({ report, entry }) => ({ path: report.path, id: entry.id })),
    ...changes.outlines.flatMap(({ report, change }) =>
      (change.kind === 'kept'
        ? [change.before, change.after]
        : [change.kind === 'added' ? change.after : change.before]
      ).map((entry) => ({ path: report.path, id: chapterOf(entry) })),
    ),
  ];
  const found = reportsOf(after).flatMap((report) => {
    const ids = new Set(places.filter(({ path }) => path === report.path).map(({ id }) => id));
    const entries = report.entries.filter(({ id }) => ids.has(id));
    return [...new Set(entries.map(chapterOf))].map((chapter) => ({ report, chapter }));
  });
  return found;
}

/** The pages at a glance that differ: those whose page of the PDF does. */
function glancesMoved(before: Library, after: Library): string[] {
  const drawn = (library: Library, report: Report, locale: Locale) =>
    glancePage(glanceOf(library, report), { library, report, locale, prefix: '', level: 1 });
  const earlier = new Map(reportsOf(before).map((report) => [report.path, report]));
  return after.editions.flatMap((edition) =>
    edition.reports
      .filter((report) => {
        const old = earlier.get(report.path);
        return !old || locales.some((locale) => drawn(before, old, locale) !== drawn(after, report, locale));
      })
      .map((report) => reportGlanceAddress(edition, report)),
  );
}

/**
 * The PDFs whose source differs: exactly those whose pages do, charts of other years' figures included, with
 * the archive copies and the volumes that bind them.
 */
function pdfsMoved(before: Library, after: Library): Touched['pdfs'] {
  const earlier = new Map(reportsOf(before).map((report) => [report.path, report]));
  const moved = reportsOf(after).flatMap((report) => {
    const old = earlier.get(report.path);
    return locales.flatMap((locale) =>
      old && reportSource(before, old, locale) === reportSource(after, report, locale)
        ? []
        : [{ report, locale }],
    );
  });
  const files = moved.flatMap(({ report, locale }) =>
    [
      reportPdfAddress(report),
      reportArchiveAddress(report),
      volumePdfAddress(report.edition),
      volumeArchiveAddress(report.edition),
    ].map((address) => ({ address, locale })),
  );
  const key = ({ address, locale }: (typeof files)[number]) => `${locale} ${address}`;
  return [...new Map(files.map((file) => [key(file), file])).values()];
}

function unique(addresses: readonly string[]): string[] {
  return [...new Set(addresses)];
}
