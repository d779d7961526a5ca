import { expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import type { Catalogue } from '../index/format.ts';
import type { Kind, SearchRecord } from '../index/record.ts';
import { byPlace, byRelevance } from './arrange.ts';
import { countValues, narrow } from './filters.ts';
import type { Hit } from './search.ts';

const catalogue = buildIndex(
  [record('a', 2020, '1'), record('a', 2023, '1'), record('b', 2023, '2'), record('c', undefined, undefined)],
  [],
  'zh',
).get('catalogue') as Catalogue;

const hits: Hit[] = [0, 1, 2, 3].map((index) => ({
  record: index,
  rank: { tier: 1, context: 0, score: 1, year: [2020, 2023, 2023, 0][index] ?? 0 },
}));

test('narrows by every chosen value', () => {
  const chosen = narrow(catalogue, hits, { year: '2023', chapter: 'x/1' });
  expect(chosen.map(({ record }) => record)).toEqual([1]);
});

test('counts what each value would show together with the others chosen', () => {
  expect([...countValues(catalogue, hits, { chapter: 'x/1' }, 'year')]).toEqual([
    ['2020', 1],
    ['2023', 1],
  ]);
  expect([...countValues(catalogue, hits, { chapter: 'x/1' }, 'chapter')]).toEqual([
    ['x/1', 2],
    ['x/2', 1],
  ]);
  expect([...countValues(catalogue, hits, { year: '2020' }, 'kind')]).toEqual([
    ['report', 1],
    ['page', 0],
  ]);
});

test('makes one entry of an item’s years, the newest first', () => {
  const groups = byRelevance(catalogue, hits);
  expect(groups.map((group) => group.hits.map(({ record }) => record))).toEqual([[1, 0], [2], [3]]);
});

test('counts by series, year and chapter, and apart from them what is in no report', () => {
  const { series, others } = byPlace(catalogue, hits);
  const editions = series.get('annual') ?? [];
  expect(editions.map(({ count, branches }) => [count, branches.map((branch) => branch.count)])).toEqual([
    [2, [1, 1]],
    [1, [1]],
  ]);
  expect(others.map(({ count }) => count)).toEqual([1]);
});

function record(group: string, year: number | undefined, chapter: string | undefined): SearchRecord {
  const kind: Kind = year ? 'report' : 'page';
  const number = String(year);
  const report = {
    path: `annual/${number}`,
    series: 'annual',
    agency: 'x',
    agencyName: 'X',
    number,
    title: number,
    missing: false,
  } as const;
  return {
    group,
    kind,
    url: '/',
    title: group,
    body: '',
    figures: '',
    heading: '',
    alias: '',
    trail: [],
    context: [],
    ...(year && { report: { ...report, year } }),
    ...(chapter && { chapter: { id: `x/${chapter}`, title: chapter } }),
  };
}
