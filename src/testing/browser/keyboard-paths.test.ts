import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.root);
let page: Page;

beforeEach(async () => {
  page = await site().browser.newPage();
});
afterEach(() => page.close());

test('the keyboard alone leads from the home page to an item and to its other years', async () => {
  await page.goto(site().address);
  await tabTo('main a[href="/annual/112/rdec/"]');
  await enter('/annual/112/rdec/');
  await tabTo('main a[href="/annual/112/rdec/joint-services/"]');
  await enter('/annual/112/rdec/joint-services/');
  await tabTo('.toc a[href="#legal-consultation"]');
  await enter('/annual/112/rdec/joint-services/#legal-consultation');
  await tabTo('a[href="/annual/109/rdec/joint-services/#legal-consultation"]');
  await enter('/annual/109/rdec/joint-services/#legal-consultation');
});

test('the keyboard alone searches, and follows a result', async () => {
  await page.goto(`${site().address}annual/112/`);
  await page.keyboard.press('/');
  await page.keyboard.type('法律諮詢');
  await page.keyboard.press('Enter');
  await page.locator('#search-results h2 a').first().waitFor();
  await tabTo('#search-results h2 a');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.has('mark'));
  await page.locator('main mark').first().waitFor();
});

test('the keyboard alone chooses two years to compare', async () => {
  await page.goto(`${site().address}compare/`);
  for (const year of ['108', '112']) {
    await tabTo('.compare-form select');
    await page.keyboard.type(year);
  }
  await tabTo('.compare-form button');
  await enter('/compare/annual/108/112/rdec/');
});

test('the keyboard alone unfolds and folds', async () => {
  await page.goto(`${site().address}indicators/calls-share-other/`);
  await tabTo('main summary');
  const isOpen = () => page.evaluate(() => document.activeElement?.closest('details')?.open);
  const before = await isOpen();
  expect(before).toBeDefined();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(!before);
  await page.keyboard.press('Space');
  expect(await isOpen()).toBe(before);
});

/** Presses Tab until the keyboard is on an element that a selector names, from where it is. */
async function tabTo(selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The keyboard does not come to ${selector} on ${page.url()}.`);
}

async function enter(address: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === address);
}
