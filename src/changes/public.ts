import { checkContent } from '../check/check.ts';
import { type EntryPair, entryPairs } from '../check/texts.ts';
import type { ContentFiles } from '../library/files.ts';
import { type Library, type Report, reportsOf } from '../library/library.ts';
import { translationState } from '../library/translation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { figureChanges } from './figures.ts';
import { outlineChanges } from './outlines.ts';
import { textChanges } from './texts.ts';
import { type Changes, type Touched, touchedBy } from './touched.ts';

/** What a change of the content does to the public; drafts, which no one sees, aside. */
export interface Public extends Changes {
  /** Fields of `site.yaml` that differ: they stand on every page. */
  readonly site: readonly string[];
  readonly touched: Touched;
  /** Texts whose English translates the Chinese of before. */
  readonly stale: readonly EntryPair[];
  /** Reports that were published already and are not as they were. */
  readonly corrected: readonly Report[];
  /** What the check says now and did not say before. */
  readonly findings: readonly Diagnostic[];
}

/** Compares two states of the content as readers would see them. */
export function publicChanges(earlier: ContentFiles, later: ContentFiles): Public {
  const [old, fresh] = [checkContent(earlier), checkContent(later)];
  const [before, after] = [asPublished(old.library), asPublished(fresh.library)];
  const changes = {
    reports: reportChanges(before, after),
    figures: figureChanges(before, after),
    texts: textChanges(before, after),
    outlines: outlineChanges(before, after),
    indicators: indicatorChanges(before, after),
    pages: pageChanges(before, after),
  };
  const touched = touchedBy(before, after, changes);
  const known = new Set(old.diagnostics.map(keyOf));
  const wasStale = new Set(staleTexts(before).map(({ en }) => en.file));
  const published = new Set(reportsOf(before).map(({ path }) => path));
  const moved = new Set(
    [...changes.figures, ...changes.texts, ...changes.outlines].map(({ report }) => report.path),
  );
  return {
    ...changes,
    site: siteChanges(before, after),
    touched,
    stale: staleTexts(after).filter(({ en }) => !wasStale.has(en.file)),
    corrected: reportsOf(after).filter(({ path }) => published.has(path) && moved.has(path)),
    findings: fresh.diagnostics.filter((diagnostic) => !known.has(keyOf(diagnostic))),
  };
}

/** Whether readers see any difference at all. */
export function isUnseen({
  reports,
  figures,
  texts,
  outlines,
  indicators,
  pages,
  site,
  touched,
}: Public): boolean {
  return [reports, figures, texts, outlines, indicators, pages, site, touched.pdfs].every(
    ({ length }) => length === 0,
  );
}

function asPublished(library: Library): Library {
  return { ...library, editions: library.editions.filter(({ status }) => status !== 'draft') };
}

function reportChanges(before: Library, after: Library): Public['reports'] {
  const only = (some: Library, others: Library) => {
    const known = new Set(reportsOf(others).map(({ path }) => path));
    return reportsOf(some).filter(({ path }) => !known.has(path));
  };
  return [
    ...only(after, before).map((report) => ({ report, kind: 'added' as const })),
    ...only(before, after).map((report) => ({ report, kind: 'removed' as const })),
  ];
}

function indicatorChanges(before: Library, after: Library): IndicatorId[] {
  const ids = new Set([...after.indicators.keys(), ...before.indicators.keys()]);
  const print = (library: Library, id: IndicatorId) => JSON.stringify(library.indicators.get(id));
  return [...ids].filter((id) => print(before, id) !== print(after, id));
}

function pageChanges(before: Library, after: Library): Public['pages'] {
  const bodyOf = (library: Library, id: string) =>
    library.pages
      .filter((page) => page.id === id)
      .map(({ locale, document }) => locale + document.source.replace(/^translates:.*$/m, ''))
      .join('\n');
  const ids = new Set([...after.pages, ...before.pages].map(({ id }) => id));
  return [...ids].filter((id) => bodyOf(before, id) !== bodyOf(after, id)).map((id) => ({ id }));
}

function siteChanges(before: Library, after: Library): string[] {
  const [old, fresh] = [before.site, after.site].map((site) => new Map(Object.entries(site)));
  const fields = new Set([...(fresh?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...fields].filter((field) => JSON.stringify(old?.get(field)) !== JSON.stringify(fresh?.get(field)));
}

function staleTexts(library: Library): EntryPair[] {
  return entryPairs(library).filter(({ zh, en }) => translationState(zh, en) === 'stale');
}

function keyOf({ file, rule, message }: Diagnostic): string {
  return [file, rule, message.zh].join('\n');
}
