import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { firefoxPath, hasFirefox, launchFirefox, openWatched } from './firefox.ts';
import { type SiteServer, serveSite } from './server.ts';

const where = hasFirefox ? 'in Firefox' : `in Firefox (skipped: there is no ${firefoxPath})`;

describe.skipIf(!hasFirefox).each([
  ['', '話務中心'],
  ['en/', 'legal consultation'],
])(`${where}, under /%s`, (language, query) => {
  let server: SiteServer;
  let browser: Browser;
  let page: Page;
  let wrong: string[];

  beforeAll(async () => {
    server = await serveSite(sites.root.dist);
    browser = await launchFirefox();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    ({ page, wrong } = await openWatched(browser));
  });
  afterEach(async () => {
    await page.close();
    expect(wrong).toEqual([]);
  });

  const open = (path: string) => page.goto(`${server.address}${language}${path}`);
  const place = () => {
    const { pathname, hash } = new URL(page.url());
    return pathname.replace(`/${language}`, '') + hash;
  };
  /** Clicks a link by the end of its address, and waits until its page is there. */
  const follow = (ending: string) =>
    Promise.all([page.waitForNavigation(), page.locator(`main a[href$="${ending}"]`).click()]);

  test('a reader goes from the home page to an item, and to the same item in another year', async () => {
    await open('');
    await follow('/annual/112/rdec/');
    await follow('/annual/112/rdec/joint-services/');
    await page.locator('.toc a[href="#legal-consultation"]').click();
    expect(place()).toBe('annual/112/rdec/joint-services/#legal-consultation');
    await follow('/annual/109/rdec/joint-services/#legal-consultation');
    expect(place()).toBe('annual/109/rdec/joint-services/#legal-consultation');
    expect(
      await page.$eval('#legal-consultation', (heading) => heading.getBoundingClientRect().top),
    ).toBeLessThan(200);
  });

  test('a search leads to a place that names what was searched', async () => {
    await open('search/');
    await page.locator('#search-q').fill(query);
    await page.keyboard.press('Enter');
    const first = '#search-results h2 a[href*="?mark="]';
    await page.waitForSelector(first);
    await Promise.all([page.waitForNavigation(), page.locator(first).click()]);
    await page.waitForSelector('main mark');
    expect(await page.$eval('main', (main) => main.textContent)).toContain(query);
  });

  test('the picker leads to the years chosen', async () => {
    await open('compare/');
    const selects = await page.$$('.compare-form select');
    await selects[0]?.select('annual/108/rdec');
    await selects[1]?.select('annual/112/rdec');
    await Promise.all([page.waitForNavigation(), page.locator('.compare-form button').click()]);
    expect(place()).toBe('compare/annual/108/112/rdec/');
  });

  test('an indicator has its chart and its table', async () => {
    await open('indicators/calls-total/');
    const chart = await page.$eval('.charts .wide svg', (svg) => svg.getBoundingClientRect().height);
    expect(chart).toBeGreaterThan(100);
    const rows = await page.$$eval('table.series tbody tr', (all) => all.map((row) => row.textContent));
    expect(rows.filter((row) => row?.includes('860,696'))).toHaveLength(1);
  });

  test('what is not there gets the page that says so', async () => {
    const answer = await open('annual/999/');
    expect(answer?.status()).toBe(404);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('找不到這一頁');
  });
});
