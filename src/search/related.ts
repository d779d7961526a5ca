import { documentText } from '../dialect/text.ts';
import { type Entry, type Library, type Report, reportsOf, withDescendants } from '../library/library.ts';
import type { ItemId } from '../model/report.ts';
import { tokensOf } from './text/tokens.ts';

/** How many items are named as nearest, of how many, and how near they must be (cosine). */
const most = 3;
const candidates = 12;
const least = 0.08;

/** An item is known by this many of its most telling words; what more items than this share tells nothing. */
const wordsOfItem = 40;
const mostSharers = 100;

/** An item in the newest report that has it. */
interface Newest {
  readonly report: Report;
  readonly entry: Entry;
  /** The most telling words with their weights; the squares of all weights add up to 1. */
  readonly words: ReadonlyMap<string, number>;
}

/** For each item of each agency, those that it shares most words with, nearest first. */
type Related = ReadonlyMap<string, readonly { readonly report: Report; readonly entry: Entry }[]>;

let known: { readonly digest: string; readonly related: Related } | undefined;

/**
 * The items whose texts are nearest to an item's, each in the newest report that has it; none that the item
 * holds or stands in, in the report at hand.
 */
export function relatedItems(library: Library, report: Report, item: ItemId) {
  if (known?.digest !== library.digest) known = { digest: library.digest, related: relate(library) };
  const akin = report.entries
    .filter((entry) => withDescendants(entry).some(({ id }) => id === item))
    .flatMap((entry) => (entry.id === item ? withDescendants(entry) : [entry]))
    .map(({ id }) => id);
  return (known.related.get(`${report.agency.id}/${item}`) ?? [])
    .filter((found) => found.report.agency.id !== report.agency.id || !akin.includes(found.entry.id))
    .slice(0, most);
}

/**
 * Compares every item with those that share its telling words (tf-idf of pairs of characters). Work grows
 * with the number of items, not with its square, since an item has few such words and a word few items.
 */
function relate(library: Library): Related {
  const items = newestItems(library);
  const sharers = new Map<string, string[]>();
  for (const [key, { words }] of items) {
    for (const word of words.keys()) sharers.set(word, [...(sharers.get(word) ?? []), key]);
  }
  return new Map([...items].map(([key, item]) => [key, nearestOf(key, item, items, sharers)]));
}

function nearestOf(
  key: string,
  item: Newest,
  items: ReadonlyMap<string, Newest>,
  sharers: ReadonlyMap<string, readonly string[]>,
): { report: Report; entry: Entry }[] {
  const likeness = new Map<string, number>();
  for (const [word, weight] of item.words) {
    for (const other of sharers.get(word) ?? []) {
      likeness.set(other, (likeness.get(other) ?? 0) + weight * (items.get(other)?.words.get(word) ?? 0));
    }
  }
  return [...likeness]
    .filter(([other, value]) => value >= least && other !== key)
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, candidates)
    .flatMap(([other]) => {
      const found = items.get(other);
      return found ? [{ report: found.report, entry: found.entry }] : [];
    });
}

function newestItems(library: Library): Map<string, Newest> {
  const newest = new Map<string, { report: Report; entry: Entry; counts: Map<string, number> }>();
  for (const report of reportsOf(library)) {
    for (const entry of report.entries) {
      if (entry.level !== 'item' || !entry.text.zh) continue;
      const older = newest.get(`${report.agency.id}/${entry.id}`);
      if (older && older.report.edition.year > report.edition.year) continue;
      newest.set(`${report.agency.id}/${entry.id}`, { report, entry, counts: countWords(entry) });
    }
  }
  const frequency = new Map<string, number>();
  for (const { counts } of newest.values()) {
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return new Map(
    [...newest].map(([key, { report, entry, counts }]) => [
      key,
      { report, entry, words: weigh(counts, frequency, newest.size) },
    ]),
  );
}

/** Pairs of neighbouring Han characters, and words, of an item's title and Chinese text. */
function countWords({ title, text }: Entry): Map<string, number> {
  const counts = new Map<string, number>();
  const body = text.zh ? documentText(text.zh.tree, () => '') : '';
  const tokens = tokensOf(`${title.zh}\n${body}`, 'zh').filter(({ kind }) => kind !== 'number');
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const isPair = token.kind === 'han' && next?.kind === 'han' && next.at === token.at + 1;
    const word = token.kind === 'word' ? token.text : isPair ? token.text + next.text : undefined;
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function weigh(
  counts: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  items: number,
): Map<string, number> {
  const weights = [...counts]
    .map(([word, count]) => [word, frequency.get(word) ?? 1, count] as const)
    // A word of one item alone brings none near.
    .filter(([, sharers]) => sharers > 1 && sharers <= mostSharers)
    .map(([word, sharers, count]) => [word, (1 + Math.log(count)) * Math.log(items / sharers)] as const)
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, wordsOfItem);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}
