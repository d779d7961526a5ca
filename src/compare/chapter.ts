import { type Entry, type Item, type Report, withDescendants } from '../library/library.ts';
import type { ItemId } from '../model/report.ts';
import type { Version } from './version.ts';

/** A piece of a chapter whose text is compared as one: by its heading's id, the same in both reports. */
export interface Passage {
  readonly id: ItemId;
  /** How deep the heading stands under the chapter: 0 is the chapter itself. */
  readonly depth: number;
  /** Absent where the older report does not have it. */
  readonly before?: Version;
  /** Absent where the newer report does not have it. */
  readonly after?: Version;
  /** The chapter of the newer report that it has moved to, where its text is compared. */
  readonly movedTo?: ItemId;
}

/**
 * The passages of a chapter of two reports, in the order of the newer one; what only the older has
 * follows what it followed there. An item that holds items in one report and is a leaf in the other is
 * one passage with all beneath it, but for what the other report has elsewhere. An item that came from
 * another chapter is compared here; one that went to another chapter is named with its place.
 */
export function compareChapters(before: Report, after: Report, chapter: ItemId): Passage[] {
  const earlier = new Map(before.entries.map((entry) => [entry.id, entry]));
  const later = new Map(after.entries.map((entry) => [entry.id, entry]));

  const passagesOf = (id: ItemId, depth: number): Passage[] => {
    const old = earlier.get(id);
    const fresh = later.get(id);
    const merges = old && fresh && (old.items.length === 0) !== (fresh.items.length === 0);
    const versionOf = (heading: Entry, others: ReadonlyMap<ItemId, Entry>): Version => ({
      heading,
      entries: merges
        ? withDescendants(heading).filter((entry) => entry === heading || !others.has(entry.id))
        : [heading],
    });
    const passage: Passage = {
      id,
      depth,
      ...(old && { before: versionOf(old, later) }),
      ...(fresh && { after: versionOf(fresh, earlier) }),
    };
    if (merges) return [passage];
    const below = inOrder(old?.items ?? [], fresh?.items ?? []).flatMap((child): Passage[] => {
      const twin = later.get(child);
      const isHere = twin && fresh?.items.includes(twin as Item);
      if (twin && !isHere) return movedAway(child, twin, depth + 1);
      return passagesOf(child, depth + 1);
    });
    return [passage, ...below];
  };

  /** What the older report has here and the newer one elsewhere: nothing where this page shows it anyway. */
  const movedAway = (id: ItemId, twin: Entry, depth: number): Passage[] => {
    const heading = earlier.get(id);
    const place = chapterOf(twin);
    if (!heading || place === chapter) return [];
    return [{ id, depth, before: { heading, entries: [] }, movedTo: place }];
  };

  return passagesOf(chapter, 0);
}

/** The chapter that an entry stands in; itself, if it is one. */
export function chapterOf(entry: Entry): ItemId {
  return entry.level === 'item' ? (entry as Item).chapter : entry.id;
}

/** The ids of both lists in the order of the later; those of the earlier alone follow what they followed. */
function inOrder(before: readonly Entry[], after: readonly Entry[]): ItemId[] {
  const ids = after.map(({ id }) => id);
  let place = 0;
  for (const { id } of before) {
    const known = ids.indexOf(id);
    if (known >= 0) place = known + 1;
    else ids.splice(place++, 0, id);
  }
  return ids;
}
