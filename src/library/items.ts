import type { ItemId } from '../model/report.ts';
import { type Library, reportsOf } from './library.ts';

/**
 * The ids of everything with a page of its own through the years: items, and chapters that nowhere hold
 * any, in the order in which the reports first list them.
 */
export function itemIds(library: Library): Set<ItemId> {
  const entries = reportsOf(library).flatMap((report) => report.entries);
  const holders = new Set(
    entries.filter(({ level, items }) => level === 'chapter' && items.length > 0).map(({ id }) => id),
  );
  return new Set(entries.map(({ id }) => id).filter((id) => !holders.has(id)));
}

/** Whether an id has a page through the years. */
export function hasItemPage(library: Library, id: ItemId): boolean {
  return itemIds(library).has(id);
}
