import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { type Locale, locales } from '../../model/locale.ts';
import { searchRecords } from '../../search/index/records.ts';
import { randomPieces } from '../random-pieces.ts';
import { sites } from './build-sites.ts';
import { searchFor } from './search-page.ts';
import { useSite } from './site.ts';

const gold = z
  .array(
    z.strictObject({
      query: z.string(),
      locale: z.enum(locales),
      best: z.string().optional(),
      places: z.array(z.string()).min(1),
    }),
  )
  .min(120)
  .parse(parse(readFileSync('src/search/gold.yaml', 'utf8')));

const library = buildLibrary(readContentFiles(process.cwd()));
const site = useSite(sites.root);

describe.each(locales)('on the pages of %s', (locale) => {
  let page: Page;
  const records = searchRecords(library, locale);
  const pages = new Set(
    records.filter(({ kind }) => kind === 'page').map(({ url }) => inLocale(url, locale)),
  );

  beforeAll(async () => {
    page = await site().browser.newPage();
    await page.goto(`${site().address}${locale === 'en' ? 'en/' : ''}search/`);
  });

  test('finds every place of the gold set, hardly any other, and the best one first', async () => {
    const wanted = gold.filter((each) => each.locale === locale);
    let [found, right, best] = [0, 0, 0];
    const missed: string[] = [];
    const notFirst: string[] = [];
    const others: string[] = [];
    for (const { query, places, best: first } of wanted) {
      const shown = (await searchFor(page, query, 'all')).places.filter((place) => !pages.has(place));
      const expected = places.map((place) => inLocale(place, locale));
      missed.push(...expected.filter((place) => !shown.includes(place)).map((place) => `${query}: ${place}`));
      const wrong = shown.filter((place) => !expected.includes(place));
      found += shown.length;
      right += shown.length - wrong.length;
      others.push(...wrong.map((place) => `${query}: ${place}`));
      if (first && shown[0] === inLocale(first, locale)) best++;
      else if (first) notFirst.push(`${query}: ${shown[0]}`);
    }
    expect(missed).toEqual([]);
    expect(right / found, others.join('\n')).toBeGreaterThanOrEqual(0.97);
    const asked = wanted.filter(({ best }) => best).length;
    expect(best / asked, notFirst.join('\n')).toBeGreaterThanOrEqual(0.95);
  }, 120_000);

  test('finds every indicator, item, chapter and report by its name', async () => {
    const named = new Map(records.map((record) => [`${record.group} ${record.title}`, record]));
    const lost: string[] = [];
    for (const { title, url } of named.values()) {
      const place = inLocale(url, locale);
      const { places } = await searchFor(page, title, place);
      if (!places.includes(place)) lost.push(`${title}: ${place}`);
    }
    expect(named.size).toBeGreaterThan(250);
    expect(lost).toEqual([]);
  }, 240_000);

  test('finds every agency and term of the glossary under all of its names', async () => {
    const agencies = [...library.agencies.values()].flatMap(({ name, short }) => [name, short]);
    const names = [
      ...agencies.flatMap(({ zh, en }) => [zh, en]),
      ...library.glossary.flatMap(({ zh, en, also = [] }) => [zh, en, ...also]),
    ];
    const lost: string[] = [];
    for (const name of new Set(names)) {
      const { places } = await searchFor(page, name, 'first');
      if (places.length === 0) lost.push(name);
    }
    expect(lost).toEqual([]);
  }, 240_000);

  test('finds any piece of the texts where it stands', async () => {
    const lost: string[] = [];
    for (const { record, piece } of randomPieces(records, locale, locale === 'zh' ? 200 : 100)) {
      const place = inLocale(record.url, locale);
      const { places } = await searchFor(page, piece, place);
      if (!places.includes(place)) lost.push(`${piece}: ${place}`);
    }
    expect(lost).toEqual([]);
  }, 240_000);
});

function inLocale(url: string, locale: Locale): string {
  return locale === 'en' ? `/en${url}` : url;
}
