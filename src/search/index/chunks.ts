import type { Locale } from '../../model/locale.ts';
import type { Token } from '../text/tokens.ts';
import type { Chunk } from './format.ts';
import { keysOf } from './keys.ts';
import { encodePostings } from './postings.ts';

/** How many numbers a chunk holds before the next begins, a key counting as three: some 8 KB. */
const chunkSize = 3000;

/** Some keys with their postings, and the first of the keys: an object would put numbers before it. */
interface FirstChunk {
  readonly first: string;
  readonly chunk: Chunk;
}

/** Files the tokens of every record under their keys, and cuts the sorted keys into chunks. */
export function chunksOf(records: readonly (readonly Token[])[], locale: Locale): FirstChunk[] {
  const filed = new Map<string, Map<number, number[]>>();
  for (const [record, tokens] of records.entries()) {
    for (const [index, token] of tokens.entries()) {
      for (const key of keysOf(token, tokens[index + 1], locale)) file(filed, key, record, token.at);
    }
  }
  const chunks: { first: string; chunk: Record<string, number[]> }[] = [];
  let room = 0;
  // By code unit, as the reader's script compares them too.
  for (const key of [...filed.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const numbers = encodePostings(filed.get(key) ?? new Map());
    if (room <= 0) {
      chunks.push({ first: key, chunk: {} });
      room = chunkSize;
    }
    const last = chunks.at(-1);
    if (last) last.chunk[key] = numbers;
    room -= numbers.length + 3;
  }
  return chunks;
}

function file(filed: Map<string, Map<number, number[]>>, key: string, record: number, place: number): void {
  const postings = filed.get(key) ?? new Map<number, number[]>();
  if (postings.size === 0) filed.set(key, postings);
  const places = postings.get(record);
  if (places) places.push(place);
  else postings.set(record, [place]);
}
