import type { Catalogue, Chunk, GroupTexts } from '../index/format.ts';
import { decodePostings } from '../index/postings.ts';

/** Loads a file of an index by its name. */
export type Load = (name: string) => Promise<unknown>;

/** What a search looks up: one key, or all that begin alike. */
export interface Lookup {
  readonly key: string;
  readonly prefix?: boolean;
}

/** Where tokens stand: by record, ascending. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** Reads an index a chunk at a time; what has been loaded is kept. */
export class IndexReader {
  readonly catalogue: Catalogue;
  readonly #load: Load;
  readonly #chunks = new Map<number, Promise<Chunk>>();
  readonly #loaded = new Map<number, Chunk>();
  readonly #places = new Map<string, Places>();
  readonly #texts = new Map<number, Promise<GroupTexts>>();

  constructor(catalogue: Catalogue, load: Load) {
    this.catalogue = catalogue;
    this.#load = load;
  }

  /** Loads the chunks that look-ups need. */
  async prepare(lookups: readonly Lookup[]): Promise<void> {
    const numbers = new Set(lookups.flatMap((lookup) => this.#chunksOf(lookup)));
    await Promise.all([...numbers].map((number) => this.#chunk(number)));
  }

  /** The places of any of some look-ups, which have been prepared. */
  placesOfAny(lookups: readonly Lookup[]): Places {
    const name = lookups.map(({ key, prefix }) => `${key}${prefix ? '*' : ''}`).join(' ');
    const known = this.#places.get(name);
    if (known) return known;
    const [only, ...others] = lookups.flatMap((lookup) => this.#postings(lookup)).map(decodePostings);
    const places = only && others.length > 0 ? merge([only, ...others]) : (only ?? new Map());
    this.#places.set(name, places);
    return places;
  }

  #postings(lookup: Lookup): (readonly number[])[] {
    const { key, prefix = false } = lookup;
    return this.#chunksOf(lookup).flatMap((number) => {
      const chunk = this.#loaded.get(number) ?? {};
      if (!prefix) return Object.hasOwn(chunk, key) ? [chunk[key] ?? []] : [];
      return Object.keys(chunk).flatMap((each) => (each.startsWith(key) ? [chunk[each] ?? []] : []));
    });
  }

  /** The texts of a group of records. */
  texts(group: number): Promise<GroupTexts> {
    return once(this.#texts, group, () => this.#load(`text-${group}`) as Promise<GroupTexts>);
  }

  #chunk(number: number): Promise<Chunk> {
    return once(this.#chunks, number, async () => {
      const chunk = (await this.#load(`chunk-${number}`)) as Chunk;
      this.#loaded.set(number, chunk);
      return chunk;
    });
  }

  /** The chunks that may hold a key, or keys that begin with it. */
  #chunksOf({ key, prefix = false }: Lookup): number[] {
    const first = this.#chunkBefore(key);
    const last = prefix ? this.#chunkBefore(`${key}\uffff`) : first;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((n) => n >= 0);
  }

  /** The last chunk that begins with a key or before it; -1 if all begin after it. */
  #chunkBefore(key: string): number {
    const { chunks } = this.catalogue;
    let [low, high] = [0, chunks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((chunks[middle] ?? '') <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Opens an index. */
export async function openIndex(load: Load): Promise<IndexReader> {
  return new IndexReader((await load('catalogue')) as Catalogue, load);
}

/** The value under a key, asked for once; asked for again after a failure. */
function once<Value>(
  kept: Map<number, Promise<Value>>,
  key: number,
  ask: () => Promise<Value>,
): Promise<Value> {
  const known = kept.get(key);
  if (known) return known;
  const asked = ask();
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  return asked;
}

/** Several sets of places as one. */
function merge(all: readonly Places[]): Places {
  const merged = new Map<number, number[]>();
  for (const places of all) {
    for (const [record, some] of places) {
      const known = merged.get(record);
      if (known) known.push(...some);
      else merged.set(record, [...some]);
    }
  }
  for (const some of merged.values()) some.sort((a, b) => a - b);
  return merged;
}
