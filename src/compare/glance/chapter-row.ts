import type { Chapter, Entry, Library } from '../../library/library.ts';
import { chaptersOf, type ReportPair } from '../../library/pairs.ts';
import { changesBetween } from '../outline.ts';

/**
 * What became of an item since the report before: it goes on, it is new, or it is no longer listed. One
 * that a recorded split or merger made or ended is `recast`: the work itself is neither new nor gone.
 * `listed` is an item of a report that has none before it.
 */
export interface OutlineCell {
  readonly entry: Entry;
  /** 1 right under its chapter; 0 is a chapter without items, which stands for itself. */
  readonly depth: number;
  readonly state: 'listed' | 'kept' | 'new' | 'gone';
  readonly recast: boolean;
}

/** A chapter with its items in order, those that are no longer listed where they stood. */
export interface ChapterRow {
  readonly chapter: Chapter;
  /** What became of the chapter itself. */
  readonly state: OutlineCell['state'];
  readonly cells: readonly OutlineCell[];
}

/** The chapters of a report that has none before it. */
export function listedChapters(chapters: readonly Chapter[]): ChapterRow[] {
  return chapters.map((chapter) => ({
    chapter,
    state: 'listed',
    cells: placesIn(chapter).map((place) => ({ ...place, state: 'listed', recast: false })),
  }));
}

/** The chapters of two reports in the order of the later one, then those that only the earlier has. */
export function comparedChapters(library: Library, pair: ReportPair): ChapterRow[] {
  const { older, newer } = pair;
  const [earlier, later] = [older, newer].map(({ entries }) => new Set(entries.map(({ id }) => id)));
  const recast = recastItems(library, pair);
  const cell = ({ entry, depth }: Place, isListed: boolean): OutlineCell => {
    const state = isListed ? (earlier?.has(entry.id) ? 'kept' : 'new') : 'gone';
    return { entry, depth, state, recast: state !== 'kept' && recast.has(entry.id) };
  };
  return chaptersOf(pair).flatMap((id): ChapterRow[] => {
    const [before, now] = [older, newer].map(({ chapters }) => chapters.find((one) => one.id === id));
    const chapter = now ?? before;
    if (!chapter) return [];
    const cells = now ? placesIn(now).map((place) => cell(place, true)) : [];
    const places = before ? placesIn(before) : [];
    for (const [index, place] of places.entries()) {
      if (later?.has(place.entry.id)) continue;
      const follows = places
        .slice(0, index)
        .findLast(({ entry }) => cells.some((one) => one.entry.id === entry.id));
      const at = cells.findIndex(({ entry }) => entry.id === follows?.entry.id) + 1;
      cells.splice(at, 0, cell(place, false));
    }
    return [{ chapter, state: now ? (before ? 'kept' : 'new') : 'gone', cells }];
  });
}

type Place = Pick<OutlineCell, 'entry' | 'depth'>;

/** The items of a chapter in order with their depth; a chapter without items is its own only item. */
function placesIn(chapter: Chapter): Place[] {
  if (chapter.items.length === 0) return [{ entry: chapter, depth: 0 }];
  const below = (entry: Entry, depth: number): Place[] =>
    entry.items.flatMap((item) => [{ entry: item, depth }, ...below(item, depth + 1)]);
  return below(chapter, 1);
}

/** Items that a recorded change made from others or merged into others. */
function recastItems(library: Library, { older, newer }: ReportPair): ReadonlySet<string> {
  const changes = changesBetween(library, older.edition, newer.edition);
  return new Set(
    changes.filter(({ change }) => change === 'split' || change === 'merged').flatMap(({ items }) => items),
  );
}

/** How many cells there are of each state. */
export interface Tally {
  readonly listed: number;
  readonly kept: number;
  readonly new: number;
  readonly gone: number;
  /** Among the new and among the gone. */
  readonly newRecast: number;
  readonly goneRecast: number;
}

export function tallyOf(cells: readonly OutlineCell[]): Tally {
  const count = (state: OutlineCell['state'], recast?: boolean) =>
    cells.filter((cell) => cell.state === state && (recast === undefined || cell.recast === recast)).length;
  return {
    listed: count('listed') + count('kept') + count('new'),
    kept: count('kept'),
    new: count('new'),
    gone: count('gone'),
    newRecast: count('new', true),
    goneRecast: count('gone', true),
  };
}
