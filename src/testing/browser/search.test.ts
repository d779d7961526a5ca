import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchWords } from '../../search/page/words.ts';
import { sites } from './build-sites.ts';
import { expectStatus, found } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite(sites.based);
const zh = searchWords('zh');
const chapter = '/reports/annual/112/rdec/joint-services/';
let page: Page;
let problems: string[];

beforeEach(async () => {
  page = await site().browser.newPage();
  problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
});

afterEach(() => page.close());

test('loads nothing of the index until the reader turns to the field', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open('search/');
  expect(asked.filter((url) => url.includes('.json'))).toEqual([]);
  const loaded = page.waitForResponse(/catalogue\.json/);
  await page.focus('#search-q');
  await loaded;
});

test('a first search moves less than 190 KB, even from a host that compresses nothing', async () => {
  await open('search/');
  const bytes: number[] = [];
  page.on('response', (response) => response.body().then(({ length }) => bytes.push(length)));
  await page.fill('#search-q', '法律諮詢');
  await page.keyboard.press('Enter');
  await statusIs(found('法律諮詢'));
  await page.locator('#search-filters').getByText('英文').waitFor();
  expect(bytes.length).toBeGreaterThan(4);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(190_000);
});

test('a result leads to its item and marks there what was searched', async () => {
  await open('search/?q=法律諮詢 8308');
  await page.locator('.result h2 a').first().click();
  await page.waitForURL(`**${chapter}?mark=**`);
  expect(new URL(page.url()).hash).toBe('#legal-consultation');
  await expect.poll(() => page.locator('main mark').allTextContents()).toContain('8,308');
  const places = await page
    .locator('main mark')
    .evaluateAll((all) => [
      ...new Set(all.map((mark) => mark.closest('.item')?.querySelector('h2, h3, h4, h5')?.id)),
    ]);
  expect(places).toEqual(['legal-consultation']);
  expect(problems).toEqual([]);
});

test('a page that no result led to is not changed', async () => {
  await open('annual/112/rdec/joint-services/');
  expect(await page.locator('main mark').count()).toBe(0);
});

test('filters combine, count what they lead to, and stand in the address', async () => {
  await open('search/?q=資安');
  const all = await total('資安');
  const row = (name: string) => page.locator('#search-filters li a', { hasText: name });
  const counted = async (name: string) => Number(await row(name).locator('.count').textContent());
  const reports = await counted('報告內文');
  await row('報告內文').click();
  await statusIs(`「資安」共有${all}筆相符，篩選後${reports}筆。`);
  const annual = await counted('年度報告');
  await row('年度報告').click();
  await statusIs(`「資安」共有${all}筆相符，篩選後${annual}筆。`);
  const year = page.locator('#search-years a').first();
  const ofYear = Number(/(\d+)筆/.exec((await year.textContent()) ?? '')?.[1]);
  await year.click();
  await statusIs(`「資安」共有${all}筆相符，篩選後${ofYear}筆。`);
  expect(await page.locator('.years > li').count()).toBe(ofYear);
  expect(new URL(page.url()).search).toContain('kind=report&series=annual&year=2019');
  await page.goBack();
  await statusIs(`「資安」共有${all}筆相符，篩選後${annual}筆。`);
  await page.reload();
  await statusIs(`「資安」共有${all}筆相符，篩選後${annual}筆。`);
  await page.getByRole('link', { name: zh.clear }).click();
  await statusIs(found('資安', String(all)));
});

test('the tree counts by series, year and chapter, and opens a year when it is asked to', async () => {
  await open('search/?q=資安&view=place');
  const all = await total('資安');
  const counts = await page.locator('.tree-series > h2 .count').allTextContents();
  const sum = counts.map((text) => Number.parseInt(text, 10)).reduce((a, b) => a + b, 0);
  expect(sum).toBe(all);
  const second = page.locator('.tree-series details').nth(1);
  const own = Number.parseInt((await second.locator('summary .count').textContent()) ?? '', 10);
  expect(await second.locator('li').count()).toBe(0);
  await second.locator('summary').click();
  await expect.poll(() => second.locator('li').count()).toBe(own);
});

test('searches while typing without a step in the history, and back leads to the search before', async () => {
  await open('search/');
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.locator('#search-q').pressSequentially('負載平衡器');
  await statusIs(/^「負載平衡器」/);
  expect(decodeURI(page.url())).toContain('?q=負載平衡器');
  expect(await steps()).toBe(before);
  await page.keyboard.press('Enter');
  expect(await steps()).toBe(before + 1);
  await page.fill('#search-q', '減碳計算器');
  await statusIs(/^「減碳計算器」/);
  await page.keyboard.press('Enter');
  await page.goBack();
  await statusIs(/^「負載平衡器」/);
  expect(await page.inputValue('#search-q')).toBe('負載平衡器');
  await page.goBack();
  await statusIs('');
  expect(await page.locator('#search-results li').count()).toBe(0);
});

test('says which term is not there, and offers those that are', async () => {
  await open('search/?q=<b>颱風假</b> 法律諮尋');
  await statusIs('找不到「<b>颱風假</b> 法律諮尋」。');
  await expect.poll(() => page.locator('.term-report li').count()).toBe(2);
  await page.locator('.nearest a', { hasText: '法律諮詢' }).first().click();
  await expect.poll(() => page.locator('.result').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('says so where the index cannot be loaded', async () => {
  await page.route('**/catalogue.json*', (route) => route.fulfill({ status: 404 }));
  await open('search/?q=法律');
  await statusIs(zh.unavailable);
});

test('keeps what was found where the other language cannot be counted', async () => {
  await page.route('**/en/search/*.json*', (route) => route.fulfill({ status: 404 }));
  await open('search/?q=法律諮詢');
  await statusIs(found('法律諮詢'));
  await page.waitForTimeout(300);
  expect(await page.locator('.result').count()).toBeGreaterThan(0);
});

test('without JavaScript the field leads to help, contents and indicators', async () => {
  const context = await site().browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site().address}annual/112/rdec/control/`);
  await plain.fill('#site-search', '法律');
  await plain.click('.site-search button');
  expect(new URL(plain.url()).pathname).toBe('/reports/search/');
  const main = await plain.locator('main').textContent();
  for (const text of ['如何檢索', '目次', '法律諮詢', '指標']) expect(main).toContain(text);
  expect(await plain.locator('.search-contents a').count()).toBeGreaterThan(30);
  await context.close();
});

async function open(path: string): Promise<void> {
  await page.goto(`${site().address}${path}`);
}

/** How many places the page says that it found. */
async function total(query: string): Promise<number> {
  await statusIs(found(query));
  return Number(/共有(\d+)筆/.exec((await page.locator('#search-status').textContent()) ?? '')?.[1]);
}

function statusIs(expected: string | RegExp): Promise<void> {
  return expectStatus(page, expected);
}
