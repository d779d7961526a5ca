import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.root);
const chapter = 'annual/112/rdec/joint-services/';

test('a reader comes from the home page to an item of a chapter', async () => {
  const page = await site().browser.newPage();
  await page.goto(site().address);
  await page.getByRole('link', { name: '112年報告' }).click();
  await page.getByRole('link', { name: '為民服務-聯合服務業務' }).click();
  await page.getByRole('navigation', { name: '本頁內容' }).getByRole('link', { name: '法律諮詢' }).click();
  expect(new URL(page.url()).hash).toBe('#legal-consultation');
  const item = page.locator('.item', { has: page.getByRole('heading', { name: '法律諮詢' }) });
  expect(await item.textContent()).toContain('8,308人次');
  await page.close();
});

test('the language link leads to the same page and back', async () => {
  const page = await site().browser.newPage();
  await page.goto(`${site().address}${chapter}`);
  await page.getByRole('link', { name: 'English' }).click();
  expect(new URL(page.url()).pathname).toBe(`/en/${chapter}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('main').textContent()).toContain('8,308 attendances');
  await page.getByRole('link', { name: '中文' }).click();
  expect(new URL(page.url()).pathname).toBe(`/${chapter}`);
  await page.close();
});

test('a search for 話務中心 leads to the item that names it', async () => {
  const page = await site().browser.newPage();
  await page.goto(site().address);
  await page.getByLabel('檢索報告內文').fill('話務中心');
  await page.keyboard.press('Enter');
  const hit = page.locator(`#search-results h2 a[href^="/${chapter}?mark="][href$="#call-centre"]`);
  await hit.waitFor();
  await hit.click();
  expect(new URL(page.url()).pathname).toBe(`/${chapter}`);
  expect(new URL(page.url()).hash).toBe('#call-centre');
  await expect
    .poll(async () => (await page.locator('#call-centre mark').allTextContents()).join(''))
    .toBe('話務中心');
  await page.close();
});

test.each(['', 'en/'])('the PDF downloads, as large as the page says (%s)', async (language) => {
  const page = await site().browser.newPage();
  await page.goto(`${site().address}${language}annual/112/rdec/`);
  const link = page.locator('a[href$="report.pdf"]');
  const [, shown, unit] = /PDF[，,] ?([\d.]+) (KB|MB)/.exec((await link.textContent()) ?? '') ?? [];
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const size = bytes.length / (unit === 'MB' ? 1e6 : 1e3);
  expect(Math.abs(size - Number(shown))).toBeLessThan(0.6);
  await page.close();
});

test('a chapter reads in full without JavaScript, and asks for none', async () => {
  const context = await site().browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(`${site().address}${chapter}`);
  expect(await page.locator('main').textContent()).toContain('860,696通');
  // The one script is what every page does for search, and not inline.
  expect(await page.locator('script').evaluateAll((all) => all.map((each) => each.textContent))).toEqual([
    '',
  ]);
  expect(scripts).toEqual([]);
  await context.close();
});

test('what is not there gets a page in both languages and status 404', async () => {
  const page = await site().browser.newPage();
  const response = await page.goto(`${site().address}annual/999/`);
  expect(response?.status()).toBe(404);
  const text = await page.locator('main').textContent();
  expect(text).toContain('找不到這一頁');
  expect(text).toContain('Page not found');
  await page.close();
});

test('under a base path a reader stays under it', async () => {
  const { serveSite } = await import('./server.ts');
  const server = await serveSite(sites.based.dist, sites.based.base);
  const page = await site().browser.newPage();
  await page.goto(server.address);
  await page.getByRole('link', { name: '112年報告' }).click();
  expect(new URL(page.url()).pathname).toBe('/reports/annual/112/rdec/');
  await page.goto(`${server.address}search/?q=法律諮詢`);
  await page
    .locator('#search-results h2 a[href^="/reports/annual/112/rdec/joint-services/?mark="]')
    .waitFor();
  await page.close();
  await server.close();
});
