import { gzipSync } from 'node:zlib';
import { type Load, openIndex } from '../../search/engine/index-reader.ts';
import { search } from '../../search/engine/search.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import type { CatalogueTerm } from '../../search/index/format.ts';
import type { SearchRecord } from '../../search/index/record.ts';
import { lexiconOf } from '../../search/query/lexicon.ts';
import { readQuery } from '../../search/query/query.ts';
import { randomNumbers } from '../random-pieces.ts';
import { median } from './median.ts';

/** What searching some records costs. */
export interface SearchWeight {
  readonly records: number;
  /** Seconds to make the index. */
  readonly build: number;
  /** Compressed bytes of the index that one search loads: the middle and the greatest of some queries. */
  readonly bytes: { readonly median: number; readonly most: number };
  /** Milliseconds that a search takes when all that it needs is loaded: the middle and the greatest. */
  readonly warm: { readonly median: number; readonly most: number };
}

/** Queries of one to fourteen characters, of frequent and of rare words. */
const queries: readonly string[] = [
  '法律諮詢',
  '市',
  '的',
  '滿意度 1999',
  '860,696',
  '研究發展考核委員會',
  '高雄市政府列管計畫評鑑要點',
  'MyData',
  '112年',
  '市府 計畫 辦理 機關',
  '"資安稽核"',
];

/** Weighs the index of Chinese records by some queries, each on a reader's first visit, then again. */
export async function weighSearch(
  records: readonly SearchRecord[],
  terms: readonly CatalogueTerm[],
): Promise<SearchWeight> {
  const start = performance.now();
  const index = buildIndex(records, terms, 'zh');
  const build = (performance.now() - start) / 1000;
  const files = new Map([...index].map(([name, content]) => [name, JSON.stringify(content)]));
  const bytes: number[] = [];
  const warm: number[] = [];
  for (const query of queries) {
    let loaded = 0;
    const load: Load = async (name) => {
      const text = files.get(name) ?? 'null';
      loaded += gzipSync(text).length;
      return JSON.parse(text);
    };
    const reader = await openIndex(load);
    const read = readQuery(query, 'zh', lexiconOf(reader.catalogue));
    await search(reader, read, 'zh');
    bytes.push(loaded);
    const again = performance.now();
    await search(reader, read, 'zh');
    warm.push(performance.now() - again);
  }
  return {
    records: records.length,
    build,
    bytes: { median: median(bytes), most: Math.max(...bytes) },
    warm: { median: median(warm), most: Math.max(...warm) },
  };
}

/**
 * Reports as those given, but of as many agencies as make a number of pages of chapters. Each has sentences
 * of all texts in an order of its own, so that nothing repeats and compresses better than real texts would.
 */
export function multiply(records: readonly SearchRecord[], pages: number): SearchRecord[] {
  const reports = records.filter(({ report }) => report);
  const others = records.filter(({ report }) => !report);
  const chapters = new Set(reports.map(({ url }) => url.replace(/#.*/, ''))).size;
  const sentences = reports.flatMap(({ body }) => body.split(/(?<=[。；])/));
  const random = randomNumbers(1);
  const rewrite = (body: string) =>
    body.replace(/[^。；]+[。；]/g, () => sentences[Math.floor(random() * sentences.length)] ?? '');
  const agencies = Array.from({ length: Math.ceil(pages / chapters) }, (_, agency) => `a${agency}`);
  const ofAgencies = agencies.flatMap((agency) =>
    reports.map((record) => ({
      ...record,
      group: `${agency}/${record.group}`,
      url: record.url.replace('/rdec/', `/${agency}/`),
      body: rewrite(record.body),
      ...(record.report && { report: { ...record.report, agency, path: `${record.report.path}/${agency}` } }),
      ...(record.chapter && { chapter: { ...record.chapter, id: `${agency}/${record.chapter.id}` } }),
    })),
  );
  return [...ofAgencies, ...others];
}
