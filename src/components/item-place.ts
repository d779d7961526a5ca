import type { Version } from '../compare/history.ts';
import { type Chapter, type Entry, type Item, type Report, withDescendants } from '../library/library.ts';
import type { Heading, ItemId } from '../model/report.ts';

/** The headings that an entry stands under, from the outermost: part, chapter, items. */
export function placeOf(report: Report, entry: Entry): Heading[] {
  const chapter = report.chapters.find((one) => withDescendants(one).some(({ id }) => id === entry.id));
  if (!chapter) return [];
  return [...partOf(chapter), ...headingsAbove(chapter, entry)];
}

function partOf({ part }: Chapter): Heading[] {
  return part ? [part] : [];
}

function headingsAbove(from: Entry, entry: Entry): Heading[] {
  if (from.id === entry.id) return [];
  const next = from.items.find((item) => withDescendants(item).some(({ id }) => id === entry.id));
  return [from, ...(next ? headingsAbove(next, entry) : [])];
}

/** The anchor of a version on its item's page: `annual-112`. */
export function versionAnchor({ edition }: Pick<Version, 'edition'>): string {
  return `${edition.series}-${edition.number}`;
}

/** The chapter that an entry stands in: a chapter's own id for a chapter. */
export function chapterOf(entry: Entry): ItemId {
  return entry.level === 'chapter' ? entry.id : (entry as Item).chapter;
}
