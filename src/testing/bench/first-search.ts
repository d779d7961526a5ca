import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { byRelevance } from '../../search/engine/arrange.ts';
import { openIndex } from '../../search/engine/index-reader.ts';
import { search } from '../../search/engine/search.ts';
import { lexiconOf } from '../../search/query/lexicon.ts';
import { readQuery } from '../../search/query/query.ts';
import { scriptsOf } from './page-scripts.ts';

/** Compressed bytes that the first search of a visit moves: the page's scripts, the index, the texts shown. */
export interface FirstSearch {
  readonly scripts: number;
  readonly index: number;
  readonly texts: number;
}

/** Searches a built site for the first time, and shows the first ten entries. */
export async function firstSearch(dist: string, query: string): Promise<FirstSearch> {
  const weighed = { scripts: 0, index: 0, texts: 0 };
  for (const script of scriptsOf(dist, 'search/index.html')) weighed.scripts += sizeOf(join(dist, script));
  const reader = await openIndex(async (name) => {
    const file = join(dist, `search/${name}.json`);
    weighed[name.startsWith('text-') ? 'texts' : 'index'] += sizeOf(file);
    return JSON.parse(readFileSync(file, 'utf8'));
  });
  const { catalogue } = reader;
  const { hits } = await search(reader, readQuery(query, 'zh', lexiconOf(catalogue)), 'zh');
  await Promise.all(
    byRelevance(catalogue, hits)
      .slice(0, 10)
      .map(({ group }) => reader.texts(group)),
  );
  return weighed;
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
