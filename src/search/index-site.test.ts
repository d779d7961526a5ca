import { afterEach, expect, test, vi } from 'vitest';
import { openBundle } from '../testing/search-bundle.ts';
import { findPages, loadPage } from './find.ts';
import { indexSite } from './index-site.ts';
import { cutQuery } from './query.ts';

const pages = [
  page(
    '/a/',
    '<h1>話務<wbr>中心</h1><p>總說</p><h2 id="x">法律<b>諮詢</b></h2><p>四維，中心。</p><h2 id="y">中心</h2>',
  ),
  page(
    '/b/',
    '<nav>目次：法律諮詢</nav><h1>法律</h1><h2 id="z">諮詢 &amp; <i>5G</i></h2><p>&lt;b&gt;臺灣&lt;/b&gt;</p>',
  ),
];

afterEach(() => vi.unstubAllGlobals());

test('makes the same bytes of the same pages in any order', async () => {
  const bundle = await indexSite(pages);
  expect(await indexSite(pages.toReversed())).toEqual(bundle);
});

test('has what the search page loads and no interface of its own', async () => {
  const names = [...(await indexSite(pages)).keys()].map((name) => name.replace(/_[0-9a-f]+/, '')).sort();
  expect(names).toEqual([
    'fragment/zh-hant-tw.pf_fragment',
    'fragment/zh-hant-tw.pf_fragment',
    'index/zh-hant-tw.pf_index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'pagefind.zh-hant-tw.pf_meta',
    'wasm.unknown.pagefind',
  ]);
});

test.each([
  ['法律諮詢', ['/a/#x']],
  ['中心', ['/a/', '/a/#x', '/a/#y']],
  ['法律 中心', ['/a/#x']],
  ['總說 諮詢', ['/a/', '/a/#x']],
  ['法律 5g', ['/b/', '/b/#z']],
  ['台灣', ['/b/#z']],
  ['<b>臺', ['/b/#z']],
  ['112年度', []],
])('finds %s in the sections that have all of it, or in those that have any', async (query, urls) => {
  const pagefind = await openBundle(await indexSite(pages), 'zh-Hant-TW');
  const terms = cutQuery(query, 'zh');
  const found = await Promise.all(
    (await findPages(pagefind, terms)).map((candidate) => loadPage(candidate, terms)),
  );
  const sections = found.flatMap((each) => each?.sections ?? []);
  expect(sections.map(({ url }) => url.replace('https://site.invalid', ''))).toEqual(urls);
});

function page(url: string, body: string) {
  const html = `<html lang="zh-Hant-TW"><body><main data-pagefind-body data-pagefind-meta="edition:112年度">${body}</main>`;
  return { url, html };
}
