import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as launcher, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Locale, languageTag } from '../../model/locale.ts';
import { indexSite } from '../../search/index-site.ts';
import { searchWords } from '../../search/words.ts';

// A site as strict as the real one: no inline script or style, WebAssembly but no eval.
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src data:";
const zh = searchWords('zh');

let bundle: Map<string, Uint8Array>;
let server: Server;
let site: string;
let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => {
  bundle = await indexSite([
    pageOf(
      '/one/',
      '<h1>聯合服務</h1><p>總說臺灣</p><h2 id="law">法律諮詢</h2><p>免費法律諮詢，共860,696件。&lt;img src=x&gt;</p>',
    ),
    pageOf(
      '/two/',
      '<h1>話務</h1><h2 id="seat">座席</h2><p>話務中心的法律事務</p><h2 id="a">5G與AIoT</h2><p>諮詢</p>',
    ),
    ...Array.from({ length: 23 }, (_, n) => pageOf(`/more/${n}/`, `<h1>第${n}頁</h1><p>淨零</p>`)),
    {
      url: '/en/one/',
      html: pageOf(
        '',
        '<h1>Joint services</h1><h2 id="law">Legal advice</h2><p>Inspected twice (話務中心).</p>',
      ).html.replace('zh-Hant-TW', 'en'),
    },
  ]);
  server = createServer(async ({ url = '' }, response) => {
    const path = new URL(url, 'http://x').pathname;
    const [type, content] = await contentOf(path);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': type,
      'Content-Security-Policy': policy,
    });
    response.end(content);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
});

afterEach(() => page.close());

test('loads nothing of the index until the reader turns to the field', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site}/base/search/`);
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  const loaded = page.waitForResponse(/pf_meta/);
  await page.focus('#search-q');
  await loaded;
  expect(problems).toEqual([]);
});

test('shows each matching item with its link and the whole term marked, as published', async () => {
  await page.goto(`${site}/base/search/?q=法律諮詢`);
  await statusIs('有1頁提到「法律諮詢」。');
  expect(await page.inputValue('#search-q')).toBe('法律諮詢');
  expect(await page.locator('#search-results h2 a').allTextContents()).toEqual(['聯合服務']);
  expect(await page.locator('#search-results .quiet').textContent()).toBe('112年度報告');
  const item = page.locator('#search-results ul a');
  expect(await item.getAttribute('href')).toBe('/base/one/#law');
  expect(await page.locator('#search-results ul').innerHTML()).toBe(
    '<li><a href="/base/one/#law"><mark>法律諮詢</mark></a><p>免費<mark>法律諮詢</mark>，共860,696件。&lt;img src=x&gt;</p></li>',
  );
  expect(problems).toEqual([]);
});

test('needs every term, and shows the item that has them all or else those that have some', async () => {
  await page.goto(`${site}/base/search/?q=法律 諮詢`);
  await statusIs('有2頁提到「法律 諮詢」。');
  const items = await page
    .locator('#search-results ul a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(items.sort()).toEqual(['/base/one/#law', '/base/two/#a', '/base/two/#seat']);
});

test.each(['860696', '８６０，６９６', '台灣', '5g與AIoT', '"法律諮詢"'])('finds %s', async (query) => {
  await page.goto(`${site}/base/search/?q=${encodeURIComponent(query)}`);
  await statusIs(/^有1頁/);
  expect(await page.locator('#search-results mark').count()).toBeGreaterThan(0);
});

test('searches while typing without a step in the history, and back leads to the search before', async () => {
  await page.goto(`${site}/base/search/`);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.locator('#search-q').pressSequentially('話務');
  await statusIs('有1頁提到「話務」。');
  expect(decodeURI(page.url())).toBe(`${site}/base/search/?q=話務`);
  expect(await steps()).toBe(before);
  await page.keyboard.press('Enter');
  expect(await steps()).toBe(before + 1);
  await page.fill('#search-q', '臺灣');
  await statusIs('有1頁提到「臺灣」。');
  await page.keyboard.press('Enter');
  await page.goBack();
  await statusIs('有1頁提到「話務」。');
  expect(await page.inputValue('#search-q')).toBe('話務');
  await page.goBack();
  await statusIs('');
  expect(await page.locator('#search-results li').count()).toBe(0);
});

test('waits for an input method to finish a word', async () => {
  await page.goto(`${site}/base/search/`);
  await page.focus('#search-q');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'ㄏㄨㄚ', selectionStart: 3, selectionEnd: 3 });
  await page.waitForTimeout(500);
  await statusIs('');
  await devtools.send('Input.insertText', { text: '話務' });
  await statusIs('有1頁提到「話務」。');
});

test('says what was not found and offers help', async () => {
  await page.goto(`${site}/base/search/?q=<b>颱風</b>`);
  await statusIs('找不到「<b>颱風</b>」。');
  expect(await page.getByText(zh.help).count()).toBe(1);
});

test('shows ten pages at a time and moves on to the first of the next', async () => {
  await page.goto(`${site}/base/search/?q=淨零`);
  await statusIs('有23頁提到「淨零」。');
  expect(await page.locator('#search-results > li').count()).toBe(10);
  await page.click('button:has-text("顯示其餘結果（13頁）")');
  await expect.poll(() => page.locator('#search-results > li').count()).toBe(20);
  const focused = await page.evaluate(() =>
    document.activeElement?.closest('#search-results > li:nth-child(11)'),
  );
  expect(focused).not.toBeNull();
  await page.click('button:has-text("顯示其餘結果（3頁）")');
  await expect.poll(() => page.locator('#search-results > li').count()).toBe(23);
  expect(await page.locator('#search button').count()).toBe(0);
});

test('finds other forms of an English word, and Chinese names in English pages', async () => {
  await page.goto(`${site}/base/en/search/?q=inspecting 話務中心`);
  await statusIs('1 page mentions “inspecting 話務中心”.');
  expect(await page.locator('#search-results ul p').innerHTML()).toBe(
    '<mark>Inspected</mark> twice (<mark>話務中心</mark>).',
  );
  expect(problems).toEqual([]);
});

test('says how to make the index where there is none', async () => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${site}/base/search/?q=法律`);
  await statusIs(zh.unavailable);
});

async function statusIs(expected: string | RegExp): Promise<void> {
  const text = () => page.locator('#search-status').textContent();
  if (typeof expected === 'string') await expect.poll(text, { timeout: 10_000 }).toBe(expected);
  else await expect.poll(text, { timeout: 10_000 }).toMatch(expected);
}

async function contentOf(path: string): Promise<[string, string | Uint8Array | undefined]> {
  const [, locale] = /^\/base\/(en\/)?search\/$/.exec(path) ?? [undefined, undefined];
  if (/search\/$/.test(path)) return ['text/html; charset=utf-8', searchPage(locale ? 'en' : 'zh')];
  if (path.startsWith('/base/pagefind/')) {
    const file = bundle.get(path.slice('/base/pagefind/'.length));
    return [path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream', file];
  }
  if (!path.startsWith('/src/')) return ['text/plain', undefined];
  return ['text/javascript', stripTypeScriptTypes(await readFile(`${process.cwd()}${path}`, 'utf8'))];
}

function searchPage(locale: Locale): string {
  const words = JSON.stringify(searchWords(locale)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="${languageTag(locale)}"><title>Search</title><link rel="icon" href="data:,">
    <div id="search" data-bundle="/base/pagefind/" data-words="${words}">
      <form id="search-form" role="search" method="get"><input type="search" name="q" id="search-q"></form>
      <p id="search-status" role="status"></p><ol id="search-results"></ol>
    </div><script type="module" src="/src/search/client.ts"></script>`;
}

function pageOf(url: string, body: string) {
  const main = `<main data-pagefind-body data-pagefind-meta="edition:112年度報告">${body}</main>`;
  return { url, html: `<html lang="zh-Hant-TW"><body>${main}` };
}
