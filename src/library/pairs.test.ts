import { expect, test } from 'vitest';
import type { Edition } from './library.ts';
import { chaptersOf, pairsWith, reportPairs } from './pairs.ts';

/** Editions of a series by their numbers, each with a report of the agencies named. */
function editions(series: string, agencies: Readonly<Record<string, readonly string[]>>): Edition[] {
  return Object.entries(agencies).map(([number, ids]) => {
    const edition = { series, number };
    const reports = ids.map((id) => ({ path: `${series}/${number}/${id}`, edition, agency: { id } }));
    return { ...edition, reports } as unknown as Edition;
  });
}

const names = (list: readonly Edition[]) =>
  reportPairs(list).map(({ older, newer }) => `${older.edition.number} ${newer.edition.number}`);

test('a missing edition makes those on its two sides neighbours', () => {
  const list = editions('annual', { 108: ['rdec'], 109: ['rdec'], 110: [], 111: ['rdec'], 112: ['rdec'] });
  expect(names(list)).toEqual(['108 109', '108 111', '109 111', '108 112', '109 112', '111 112']);
});

test('before the latest six reports neighbours alone are compared', () => {
  const years = Object.fromEntries([101, 102, 103, 104, 105, 106, 107, 108].map((year) => [year, ['rdec']]));
  const pairs = names(editions('annual', years));
  expect(pairs).toHaveLength(15 + 2);
  expect(pairs).toContain('101 102');
  expect(pairs).toContain('102 103');
  expect(pairs).not.toContain('101 103');
  expect(pairs).not.toContain('102 104');
});

test('reports of different agencies or series make no pair', () => {
  expect(
    names([...editions('annual', { 111: ['a'], 112: ['b'] }), ...editions('council', { 1: ['a'] })]),
  ).toEqual([]);
});

test('a report knows the pairs that it is one of', () => {
  const pairs = reportPairs(editions('annual', { 108: ['rdec'], 109: ['rdec'], 111: ['rdec'] }));
  const found = pairsWith(pairs, { path: 'annual/109/rdec' });
  expect(found.map(({ older, newer }) => `${older.edition.number} ${newer.edition.number}`)).toEqual([
    '108 109',
    '109 111',
  ]);
});

test('the chapters of a pair are those of the newer report, then what only the older has', () => {
  const chapters = (...ids: string[]) => ({ chapters: ids.map((id) => ({ id })) });
  const pair = { older: chapters('a', 'b', 'c'), newer: chapters('d', 'b') };
  expect(chaptersOf(pair as never)).toEqual(['d', 'b', 'a', 'c']);
});
