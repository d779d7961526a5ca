import type { Edition, Entry, Item, Library, Report } from '../library/library.ts';
import type { Change } from '../model/change.ts';
import type { ItemId } from '../model/report.ts';

/** How an item of two reports of one agency changed between them, by its id. */
export type ItemChange =
  | { readonly kind: 'added'; readonly after: Entry }
  | { readonly kind: 'ended'; readonly before: Entry }
  | {
      readonly kind: 'kept';
      readonly before: Entry;
      readonly after: Entry;
      readonly renamed: boolean;
      readonly moved: boolean;
    };

/** Every item and chapter of two reports, in the order of the later one, then what ended in the order of the earlier. */
export function compareOutlines(before: Report, after: Report): ItemChange[] {
  const earlier = new Map(before.entries.map((entry) => [entry.id, entry]));
  const later = new Set(after.entries.map(({ id }) => id));
  return [
    ...after.entries.map((entry): ItemChange => {
      const twin = earlier.get(entry.id);
      if (!twin) return { kind: 'added', after: entry };
      return {
        kind: 'kept',
        before: twin,
        after: entry,
        renamed: twin.title.zh !== entry.title.zh,
        moved: parentOf(before, twin) !== parentOf(after, entry),
      };
    }),
    ...before.entries
      .filter(({ id }) => !later.has(id))
      .map((entry): ItemChange => ({ kind: 'ended', before: entry })),
  ];
}

/** The heading that an entry stands under. */
function parentOf(report: Report, entry: Entry): ItemId | undefined {
  const parent = report.entries.find(({ items }) => items.some(({ id }) => id === entry.id));
  return parent?.id ?? (entry.level === 'item' ? (entry as Item).chapter : undefined);
}

/** The changes recorded between two editions of a series, those between the editions that lie between them included. */
export function changesBetween(
  library: Library,
  before: Pick<Edition, 'path'>,
  after: Pick<Edition, 'path'>,
): Change[] {
  const order = (path: string) => library.editions.findIndex((edition) => edition.path === path);
  const [first, last] = [order(before.path), order(after.path)];
  return library.changes.filter(({ from, to }) => order(from) >= first && order(to) <= last);
}

/**
 * The ids of what a report lists and an earlier one does not, without what came of splitting or merging
 * items that the earlier one has.
 */
export function newEntries(library: Library, before: Report, after: Report): ReadonlySet<ItemId> {
  const joined = new Set(
    changesBetween(library, before.edition, after.edition)
      .filter(({ change }) => change === 'split' || change === 'merged')
      .flatMap(({ items }) => items),
  );
  const added = compareOutlines(before, after).flatMap((change) =>
    change.kind === 'added' && !joined.has(change.after.id) ? [change.after.id] : [],
  );
  return new Set(added);
}
