import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchWords } from '../../search/page/words.ts';
import { sites } from './build-sites.ts';
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
  await statusIs(/^「法律諮詢」共有\d+筆相符。$/);
  await page.locator('#search-filters').getByText('英文').waitFor();
  expect(bytes.length).toBeGreaterThan(4);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(190_000);
});

test('shows an item once with its years, the missing one among them, and marks the whole term', async () => {
  await open('search/?q=法律諮詢');
  await statusIs(/^「法律諮詢」共有\d+筆相符。$/);
  expect(await page.inputValue('#search-q')).toBe('法律諮詢');
  const first = page.locator('.result').first();
  expect(await first.locator('h2 mark').textContent()).toBe('法律諮詢');
  const rows = await first.locator('.years > li').allInnerTexts();
  expect(rows.map((row) => /^\S+/.exec(row)?.[0])).toEqual(['112', '111', '110', '109', '108', '議會4-2']);
  expect(rows[2]).toContain(zh.missing);
  const marks = new Set(await page.locator('#search-results mark').allTextContents());
  expect(marks).toContain('法律諮詢');
  expect(problems).toEqual([]);
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
      ...new Set(all.map((mark) => mark.closest('section')?.getAttribute('aria-labelledby'))),
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
  await statusIs(`「資安」共有${all}筆相符。`);
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

test('waits for an input method to finish a word', async () => {
  await open('search/');
  await page.focus('#search-q');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'ㄏㄨㄚ', selectionStart: 3, selectionEnd: 3 });
  await page.waitForTimeout(400);
  await statusIs('');
  await devtools.send('Input.insertText', { text: '負載平衡器' });
  await statusIs(/^「負載平衡器」/);
});

test('is a combobox: arrows choose a suggestion, Escape gives back what was typed, Enter searches', async () => {
  await open('search/');
  const field = page.getByRole('combobox');
  await field.pressSequentially('legal');
  await page.getByRole('option').first().waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  const texts = await page.getByRole('option').locator('.text').allTextContents();
  expect(texts).toContain('法律諮詢');
  await page.keyboard.press('ArrowDown');
  const chosen = await field.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
  expect(await field.inputValue()).toBe(texts[0]);
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('legal');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await field.fill('法律諮');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await statusIs(/^「法律諮詢」共有\d+筆相符。$/);
  expect(await page.getByRole('option').count()).toBe(0);
});

test('the field of every page suggests, and leads to the search page', async () => {
  await open('annual/112/rdec/control/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
  await page.keyboard.type('法律諮');
  await page.getByRole('option', { name: '法律諮詢' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reports/search/?q=**');
  await statusIs(/^「法律諮詢」共有\d+筆相符。$/);
});

test('arrows move between the field and the results', async () => {
  await open('search/?q=法律諮詢');
  await statusIs(/^「法律諮詢」共有\d+筆相符。$/);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  expect(await focused()).toBe('法律諮詢');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toMatch(/^112/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
});

test('says which term is not there, and offers those that are', async () => {
  await open('search/?q=<b>颱風假</b> 法律諮尋');
  await statusIs('找不到「<b>颱風假</b> 法律諮尋」。');
  await expect.poll(() => page.locator('.term-report li').count()).toBe(2);
  await page.locator('.nearest a', { hasText: '法律諮詢' }).first().click();
  await expect.poll(() => page.locator('.result').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('shows what the other language has where this one has nothing', async () => {
  await open('en/search/?q=並因應大高雄地區');
  await expect.poll(() => page.locator('.result').count()).toBeGreaterThan(0);
  expect(await page.locator('.result').first().getAttribute('lang')).toBe('zh-Hant-TW');
  expect(await page.locator('.result h2 a').first().getAttribute('href')).toContain(chapter);
  expect(await page.locator('#search-status').textContent()).toMatch(/^The English pages have no match/);
});

test('shows ten entries at a time and moves on to the first of the next', async () => {
  await open('search/?q=市府');
  await statusIs(/^「市府」共有/);
  expect(await page.locator('.result').count()).toBe(10);
  await page.locator('#search-results button').click();
  await expect.poll(() => page.locator('.result').count()).toBe(20);
  const focused = await page.evaluate(
    () => document.activeElement?.closest('.result:nth-child(11)') !== null,
  );
  expect(focused).toBe(true);
});

test('says so where the index cannot be loaded', async () => {
  await page.route('**/catalogue.json*', (route) => route.fulfill({ status: 404 }));
  await open('search/?q=法律');
  await statusIs(zh.unavailable);
});

test('keeps what was found where the other language cannot be counted', async () => {
  await page.route('**/en/search/*.json*', (route) => route.fulfill({ status: 404 }));
  await open('search/?q=法律諮詢');
  await statusIs(/^「法律諮詢」共有\d+筆相符。$/);
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
  await statusIs(new RegExp(`^「${query}」共有\\d+筆相符。$`));
  return Number(/共有(\d+)筆/.exec((await page.locator('#search-status').textContent()) ?? '')?.[1]);
}

async function statusIs(expected: string | RegExp): Promise<void> {
  const text = () => page.locator('#search-status').textContent();
  if (typeof expected === 'string') await expect.poll(text, { timeout: 10_000 }).toBe(expected);
  else await expect.poll(text, { timeout: 10_000 }).toMatch(expected);
}
