import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { documentText } from '../dialect/text.ts';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { type Chapter, type Report, reportsOf, withDescendants } from '../library/library.ts';
import { valueText } from '../library/value.ts';
import { type Locale, languageTag, locales } from '../model/locale.ts';
import { readCases } from '../testing/cases.ts';
import { openBundle } from '../testing/search-bundle.ts';
import { findPages, loadPage } from './find.ts';
import { indexSite } from './index-site.ts';
import type { Pagefind } from './pagefind.ts';
import { cutQuery } from './query.ts';

/** The real texts, a page a chapter, found by search and by reading every one of them. */
const cases = readCases(
  import.meta.url,
  'recall.cases.yaml',
  z.strictObject({
    zh: z.array(z.coerce.string()),
    en: z.array(z.coerce.string()),
    absent: z.strictObject({ zh: z.array(z.coerce.string()), en: z.array(z.coerce.string()) }),
  }),
);

interface Item {
  readonly url: string;
  readonly text: string;
}

const library = buildLibrary(readContentFiles(process.cwd()));
const items: Readonly<Record<Locale, Item[]>> = { zh: [], en: [] };
let bundle: Map<string, Uint8Array>;

beforeAll(async () => {
  const pages = reportsOf(library).flatMap((report) =>
    report.chapters.flatMap((chapter) => locales.map((locale) => pageOf(report, chapter, locale))),
  );
  bundle = await indexSite(pages);
});

afterAll(() => vi.unstubAllGlobals());

describe.each(locales)('in the index of %s', (locale) => {
  let pagefind: Pagefind;

  beforeAll(async () => {
    pagefind = await openBundle(bundle, languageTag(locale));
  });

  test.each(cases[locale])('finds all items with %s and no other', async (query) => {
    const expected = items[locale].filter(({ text }) => has(text, query, locale));
    expect(expected.length).toBeGreaterThan(0);
    expect((await find(pagefind, query, locale)).sort()).toEqual(expected.map(({ url }) => url).sort());
  });

  test.each(cases.absent[locale])('does not find %s', async (query) => {
    expect(await find(pagefind, query, locale)).toEqual([]);
  });

  test('shows the text as published', async () => {
    const published = new Set(items[locale].map(({ text }) => text.replace(/[\s.]/g, '')));
    const [candidate] = await findPages(pagefind, cutQuery('MyData', locale));
    const page = candidate && (await loadPage(candidate, cutQuery('MyData', locale)));
    for (const { text } of page?.sections ?? []) {
      expect(published).toContain(text.replace(/[\s.]/g, ''));
    }
    expect(page?.sections.length).toBeGreaterThan(0);
  });
});

async function find(pagefind: Pagefind, query: string, locale: Locale): Promise<string[]> {
  const terms = cutQuery(query, locale);
  const candidates = await findPages(pagefind, terms);
  const pages = await Promise.all(candidates.map((candidate) => loadPage(candidate, terms)));
  return pages.flatMap((page) => page?.sections ?? []).map(({ url }) => new URL(url, 'https://x').href);
}

function pageOf(report: Report, chapter: Chapter, locale: Locale) {
  const url = `${locale === 'en' ? '/en' : ''}/${report.path}/${chapter.id}/`;
  let body = '';
  for (const entry of withDescendants(chapter)) {
    const tree = entry.text[locale]?.tree;
    const text = tree ? documentText(tree, (node) => valueText(report, entry.id, node, locale)) : '';
    const title = entry.title[locale];
    items[locale].push({ url: `https://site.invalid${url}#${entry.id}`, text: `${title}\n${text}` });
    const paragraphs = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
    body += `<h2 id="${entry.id}">${escapeHtml(title)}</h2>${paragraphs.join('')}`;
  }
  return { url, html: `<html lang="${languageTag(locale)}"><body><main data-pagefind-body>${body}</main>` };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Whether a text has a query as a substring; digits at its ends must not go on in the text. */
function has(text: string, query: string, locale: Locale): boolean {
  const [where, what] = [plain(text), plain(query.replace(/["「」]/g, ''))];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const around = [where[at - 1], what.at(0), what.at(-1), where[at + what.length]].map(
      (character = '') => character >= '0' && character <= '9',
    );
    // An English word is not found inside another: competitions hold no petitions.
    const inside = locale === 'en' && /[a-z]{2}/.test(`${where[at - 1] ?? ''}${what.at(0)}`);
    if (!inside && !(around[0] && around[1]) && !(around[2] && around[3])) return true;
  }
  return false;
}

function plain(text: string): string {
  return text
    .replaceAll('’', "'")
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('台', '臺')
    .replace(/(?<=\d),(?=\d)/g, '');
}
