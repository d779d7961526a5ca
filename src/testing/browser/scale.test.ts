import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { grownContent, youngContent } from '../scale/grown-content.ts';
import { writeContent } from '../scale/grown-site.ts';
import { copyProject, runIn } from './project-copy.ts';
import { useSite } from './site.ts';

const root = resolve('.cache/test-sites/scale');
const [grown, young] = ['grown', 'young'].map((name) => ({ base: '/', dist: `${root}/dist-${name}` })) as [
  Site,
  Site,
];
interface Site {
  readonly base: string;
  readonly dist: string;
}

const years = [105, 106, 107, 108, 109, 110, 111, 112];
const earlier = [105, 106];

beforeAll(() => {
  copyProject(root);
  for (const [site, files] of [
    [grown, grownContent({ years, missing: [110], agencies: 10 })],
    [young, youngContent()],
  ] as const) {
    writeContent(root, files);
    runIn(root, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', site.dist);
  }
}, 180_000);

const site = useSite(grown);
const small = useSite(young);

async function open(address: string, width = 1280): Promise<Page> {
  const page = await site().browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(site().address + address);
  return page;
}

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((each) => each.firstChild?.textContent?.trim()));

test('the year rule shows six years, and the others fold out without a script', async () => {
  const { browser, address } = site();
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${address}annual/112/planning/hotline/`);
  expect(await texts(page, '.year-rule .wrap > ol a')).toEqual(['107', '108', '109', '110', '111', '112']);
  const first = page.locator('.year-rule .earlier a').first();
  expect(await first.isVisible()).toBe(false);
  await page.locator('.year-rule summary').press('Enter');
  expect(await texts(page, '.year-rule .earlier a')).toEqual(earlier.map(String));
  await first.click();
  expect(new URL(page.url()).pathname).toBe('/annual/105/planning/hotline/');
  expect(await page.textContent('.year-rule summary')).toContain('105');
  await page.close();
});

test('every year is reached from the home page, six of them large', async () => {
  const page = await open('');
  expect(await page.locator('.hull ol > li').count()).toBe(6);
  const linked = await page.$$eval('.hull a', (all) => all.map((each) => each.getAttribute('href') ?? ''));
  for (const year of years) expect(linked.some((href) => href.startsWith(`/annual/${year}/`))).toBe(true);
  expect(await page.locator('.year-ledger thead th.year').count()).toBe(6);
  await page.close();
});

test('the ledger of an item has six years, and the others in a table of their own', async () => {
  const page = await open('items/smart-services/');
  const heads = await page.$$eval('table.ledger', (all) =>
    all.map((each) => each.querySelectorAll('thead th').length),
  );
  expect(heads).toEqual([7, 3]);
  await page.close();
});

test('every pair that has a page can be chosen', async () => {
  const page = await open('compare/');
  // Five older years, the missing one, and the head of the rows.
  expect(await page.locator('.pairs thead th').count()).toBe(7);
  expect(await page.locator('.pairs thead .lacking').count()).toBe(1);
  expect(await texts(page, '.neighbours a')).toEqual(['105年與106年']);
  const selects = page.locator('.compare-form select');
  await selects.nth(0).selectOption({ label: '105年' });
  await selects.nth(1).selectOption({ label: '106年' });
  await page.click('.compare-form button');
  await page.waitForURL('**/compare/annual/105/106/planning/');
  await page.close();
});

test('the agencies beyond eight fold away among the filters of search', async () => {
  const page = await open('search/?q=整備');
  const agencies = page.locator('#search-filters > div').filter({ hasText: '機關' });
  await agencies.locator('a').first().waitFor();
  // All of them, eight, and the ninth on its own.
  expect(await agencies.locator('> ul > li').count()).toBe(9);
  expect(await agencies.locator('details li').count()).toBe(1);
  await page.close();
});

test.each([320, 800])('nothing runs over the side at %i', async (width) => {
  const page = await open('', width);
  for (const address of [
    '',
    'en/',
    'annual/112/',
    'annual/112/planning/',
    'en/annual/112/planning/',
    'en/annual/112/planning/hotline/',
    'indicators/public-investment/',
    'en/indicators/public-investment/',
    'en/items/smart-services/',
    'compare/',
    'en/compare/annual/111/112/planning/',
    'sitemap/',
    'search/',
  ]) {
    await page.goto(site().address + address);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ address, over }).toEqual({ address, over: 0 });
  }
  await page.close();
});

test('letters of a chart of many years are no smaller than 11 pixels on a phone', async () => {
  const page = await open('indicators/calls/', 340);
  const sizes = await page.$$eval('.charts .narrow svg text', (all) =>
    all.map((each) => {
      const svg = each.closest('svg');
      const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width || 1);
      return Number.parseFloat(getComputedStyle(each).fontSize) * scale;
    }),
  );
  expect(sizes.length).toBeGreaterThan(6);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  await page.close();
});

test('a site with one report says what is to come, and lists nothing empty', async () => {
  const { browser, address } = small();
  const page = await browser.newPage();
  await page.goto(`${address}compare/`);
  expect(await page.textContent('main')).toContain('兩份以上的報告');
  expect(await page.locator('.ruled a').getAttribute('href')).toBe('/annual/113/');
  await page.goto(`${address}indicators/`);
  expect(await page.textContent('main')).toContain('目前還沒有指標');
  expect(await page.locator('#indicator-filter').count()).toBe(0);
  for (const route of ['', 'data/', 'sitemap/', 'annual/113/planning/']) {
    await page.goto(address + route);
    const bare = await page.$$eval(
      'main :is(ul, ol, dl, tbody)',
      (all) => all.filter((each) => each.children.length === 0 && !each.closest('[hidden]')).length,
    );
    expect({ route, bare }).toEqual({ route, bare: 0 });
  }
  await page.close();
});
