import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.based);
let page: Page;

beforeEach(async () => {
  page = await site().browser.newPage();
});

afterEach(() => page.close());

test.each([
  ['search/?q=法律諮詢&year=2023', 'en/search/?q=法律諮詢&year=2023'],
  ['en/search/?q=legal&kind=report&view=place', 'search/?q=legal&kind=report&view=place'],
  [
    'annual/112/rdec/joint-services/#legal-consultation',
    'en/annual/112/rdec/joint-services/#legal-consultation',
  ],
  ['annual/112/rdec/joint-services/?mark=法律#petitions', 'en/annual/112/rdec/joint-services/#petitions'],
  ['indicators/?q=VPN', 'en/indicators/?q=VPN'],
  ['', 'en/'],
])('the other language of %s is %s', async (path, expected) => {
  const { address } = site();
  await page.goto(address + path);
  await page.click('.site-head a.language');
  await page.waitForURL((url) => url.pathname.includes('/en/') !== path.startsWith('en/'));
  expect(decodeURI(page.url())).toBe(address + expected);
});

test('what scripts put into the address is taken along too', async () => {
  await page.goto(`${site().address}search/`);
  await page.fill('#search-q', '法律諮詢');
  await page.keyboard.press('Enter');
  await page.locator('#search-years a', { hasText: '112' }).click();
  await page.waitForURL(/year=2023/);
  await page.click('.site-head a.language');
  await page.waitForURL('**/en/search/**');
  expect(await page.inputValue('#search-q')).toBe('法律諮詢');
  expect(new URL(page.url()).searchParams.get('year')).toBe('2023');
});
