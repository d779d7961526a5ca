import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchWords } from '../../search/page/words.ts';
import { languages } from '../structure/languages.ts';
import { sites } from './build-sites.ts';
import { expectStatus, found } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite(sites.based);
let page: Page;

beforeEach(async () => {
  page = await site().browser.newPage();
});

afterEach(() => page.close());

test('shows an item once with its years, the missing one among them, and marks the whole term', async () => {
  await open('search/?q=法律諮詢');
  await statusIs(found('法律諮詢'));
  expect(await page.inputValue('#search-q')).toBe('法律諮詢');
  const first = page.locator('.result:has(.years)').first();
  expect(await first.locator('h2 mark').textContent()).toBe('法律諮詢');
  const rows = await first.locator('.years > li').allInnerTexts();
  expect(rows.map((row) => /^\S+/.exec(row)?.[0])).toEqual(['112', '111', '110', '109', '108', '議會4-2']);
  expect(rows[2]).toContain(searchWords('zh').missing);
  const marks = new Set(await page.locator('#search-results mark').allTextContents());
  expect(marks).toContain('法律諮詢');
});

test('shows ten entries at a time and moves on to the first of the next', async () => {
  await open('search/?q=市府');
  await statusIs(/^「市府」共有/);
  expect(await page.locator('.result').count()).toBe(10);
  const button = page.locator('#search-results button');
  const left = Number(/^再顯示10項（尚有(\d+)項）$/.exec((await button.textContent()) ?? '')?.[1]);
  expect(left).toBeGreaterThan(20);
  await button.click();
  await expect.poll(() => page.locator('.result').count()).toBe(20);
  const focused = await page.evaluate(
    () => document.activeElement?.closest('.result:nth-child(11)') !== null,
  );
  expect(focused).toBe(true);
  const status = page.locator('#search-results [role="status"]');
  await expect.poll(() => status.textContent()).toBe(`又列出10項，尚有${left - 10}項。`);
  expect(await button.textContent()).toBe(`再顯示10項（尚有${left - 10}項）`);
  while (await button.isVisible()) {
    const before = await page.locator('.result').count();
    const rest = left + 10 - before;
    if (rest <= 10) expect(await button.textContent()).toBe(`顯示其餘${rest}項`);
    await button.click();
    await expect.poll(() => page.locator('.result').count()).toBeGreaterThan(before);
  }
  expect(await page.locator('.result').count()).toBe(left + 10);
  await expect.poll(() => status.textContent()).toMatch(/^又列出\d+項，已全部列出。$/);
});

test('shows what the other language has where this one has nothing', async () => {
  await open('en/search/?q=並因應大高雄地區');
  await expect.poll(() => page.locator('.result').count()).toBeGreaterThan(0);
  expect(await page.locator('.result h2 a > [lang]').first().getAttribute('lang')).toBe('zh-Hant-TW');
  expect(await page.locator('.result h2 a').first().getAttribute('href')).toContain(
    '/reports/annual/112/rdec/joint-services/',
  );
  expect(await page.locator('#search-status').textContent()).toMatch(/^The English pages have no match/);
});

test('an indicator leads, with its latest figure, the change and a small chart', async () => {
  await open('search/?q=法律諮詢');
  const first = page.locator('.result').first();
  expect(await first.locator('h2').textContent()).toBe('法律諮詢服務人次');
  expect(await first.locator('.reading').textContent()).toMatch(/^8,308人次/);
  expect(await first.locator('.change').textContent()).toBe('與111年相較：+1,021人次（+14.0%）。');
  expect(await first.locator('svg rect').count()).toBeGreaterThan(4);
  expect(await first.locator('svg').evaluate((svg) => svg.getBoundingClientRect().height)).toBeGreaterThan(
    30,
  );
});

test('the places of all kinds add up to the total', async () => {
  await open('search/?q=法律諮詢');
  await statusIs(found('法律諮詢'));
  const status = (await page.locator('#search-status').textContent()) ?? '';
  const [all, ...kinds] = [...status.matchAll(/\d+/g)].map(Number);
  expect(kinds.length).toBeGreaterThan(1);
  expect(kinds.reduce((sum, each) => sum + each, 0)).toBe(all);
});

test('an item is called what its newest annual report calls it, and other titles stand at their years', async () => {
  await open('search/?q=派工');
  const entry = page.locator('.result', { has: page.locator('.years') }).first();
  expect(await entry.locator('h2').textContent()).toBe('提供全時服務、排除立即危險');
  const last = entry.locator('.years > li').last();
  expect(await last.locator('a').textContent()).toContain('議會4-2');
  expect(await last.locator('div > p').first().textContent()).toBe('全時派工服務通報立即排除');
});

test('a year of the rule narrows without loading the page anew, and the status has the focus', async () => {
  await open('search/?q=法律諮詢');
  await statusIs(found('法律諮詢'));
  await page.evaluate(() => Object.assign(window, { stays: true }));
  await page.locator('#search-years a', { hasText: '112' }).click();
  await statusIs(/篩選後2筆。$/);
  await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2023');
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-status');
});

test('shows where a text begins if only its title in the other language was found', async () => {
  await open('en/search/?q=法律諮詢');
  await page.locator('.result').first().waitFor();
  const excerpts = await page.locator('.result > p:not([class]), .years div > p').allTextContents();
  expect(excerpts.length).toBeGreaterThan(5);
  expect(excerpts.filter((text) => text.replaceAll('…', '').trim() === '')).toEqual([]);
});

test.each([
  'en/search/?q=法律諮詢',
  'en/search/?q=法律諮詢&lang=zh',
  'en/search/?q=並因應大高雄地區',
  'en/search/?q=資安&lang=zh&view=place',
  'en/search/?q=法律諮尋 petitions',
  'search/?q=legal consultation',
  'search/?q=legal consultation&lang=en',
  'search/?q=petitions&lang=en&view=place',
])('every part of %s is in the language that it is marked as', async (path) => {
  await open(path);
  await page.locator('#search-results:not([aria-busy]) > *').first().waitFor();
  await page
    .locator('#search-filters')
    .getByText(/^(英文|Chinese)$/)
    .waitFor({ timeout: 2000 })
    .catch(() => {});
  expect(languages(fromHtml(await page.content()))).toEqual([]);
});

test('so is every suggestion', async () => {
  for (const [path, typed] of [
    ['en/search/', 'legal'],
    ['search/', '法律'],
  ] as const) {
    await open(path);
    await page.getByRole('combobox').pressSequentially(typed);
    await page.getByRole('option').first().waitFor();
    expect(await page.locator('[role="option"] small [lang]').count()).toBeGreaterThan(0);
    expect(languages(fromHtml(await page.content()))).toEqual([]);
  }
});

async function open(path: string): Promise<void> {
  await page.goto(`${site().address}${path}`);
}

function statusIs(expected: string | RegExp): Promise<void> {
  return expectStatus(page, expected);
}
