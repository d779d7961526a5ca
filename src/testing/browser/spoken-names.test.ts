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

const open = (path: string) => page.goto(`${site().address}${path}`);

test.each(['annual/112/rdec/joint-services/', 'compare/annual/111/112/rdec/joint-services/'])(
  'the items of /%s are headings, not landmarks',
  async (path) => {
    await open(path);
    expect(await page.locator('main').getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1);
    expect(await page.getByRole('region').count()).toBe(0);
    expect(await page.getByRole('complementary').count()).toBe(0);
  },
);

test('a year of a comparison says beside which it opens; the two that are shown are no links', async () => {
  await open('compare/annual/111/112/rdec/');
  const rule = page.getByRole('navigation', { name: '對照的年度' });
  expect(await rule.getByRole('link', { name: /^109 2020 ，與112年對照$/ }).count()).toBe(1);
  expect(await rule.locator('a[aria-current]').count()).toBe(0);
  const shown = await rule.locator('[aria-current]').allInnerTexts();
  expect(shown.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(['111 2022', '112 2023']);
});

test('links to the other years of an item are told apart from those of its neighbours', async () => {
  await open('annual/112/rdec/joint-services/');
  const names = await page.locator('.item-years a').evaluateAll((links) =>
    links
      .filter((link) => !link.matches('.absent'))
      .map((link) => `${link.textContent?.replace(/\s+/g, '')} ${link.getAttribute('href')}`)
      .map((text) => text.split(' ')),
  );
  expect(names.length).toBeGreaterThan(10);
  const byName = Map.groupBy(names, ([name]) => name);
  expect([...byName].filter(([, alike]) => new Set(alike.map(([, href]) => href)).size > 1)).toEqual([]);
});

test('a chart is named by its extremes and gaps, its fold by its indicator', async () => {
  await open('indicators/calls-total/');
  const chart = page.getByRole('img', { name: /^話務中心電話總處理量，歷年數值：.*110年未收錄/ });
  expect(await chart.count()).toBe(1);
  await open('annual/112/rdec/joint-services/');
  const folds = await page.locator('.trend summary').allTextContents();
  expect(folds.length).toBeGreaterThan(0);
  expect(folds.filter((text) => !/^歷年數字：./.test(text))).toEqual([]);
});

test('no cell of the indicators or of a comparison is empty', async () => {
  for (const path of ['indicators/', 'compare/annual/111/112/rdec/']) {
    await open(path);
    const cells = await page.locator('td').allTextContents();
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
  }
});

test('a chapter says how large its PDF is, and the foot that a licence is elsewhere', async () => {
  await open('annual/112/rdec/joint-services/');
  expect(await page.getByRole('link', { name: /^PDF 中的本章（[\d.]+ [KM]B）$/ }).count()).toBe(1);
  expect(await page.locator('footer a[rel~="external"]').textContent()).toContain('（外部網站）');
});
