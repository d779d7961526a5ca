import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.based);
let page: Page;

beforeEach(async () => {
  page = await site().browser.newPage();
  await page.goto(`${site().address}indicators/`);
});

afterEach(() => page.close());

const status = () => page.locator('#indicator-filter [role="status"]').textContent();
const query = () => new URL(page.url()).searchParams.get('q');
const shown = (selector: string) => page.locator(`${selector}:visible`).count();

test('the links of themes without a match are hidden with them', async () => {
  const all = await shown('.theme');
  expect(await shown('.themes a')).toBe(all);
  await page.fill('#filter-q', '滿意度');
  const left = await shown('.theme');
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  expect(await shown('.themes a')).toBe(left);
  for (const link of await page.locator('.themes a:visible').all()) {
    expect(await page.locator((await link.getAttribute('href')) ?? '').isVisible()).toBe(true);
  }
});

test('where nothing matches it says so and offers to clear the filter', async () => {
  const before = await status();
  const clear = page.getByRole('button', { name: '清除篩選' });
  expect(await clear.isVisible()).toBe(false);
  await page.fill('#filter-q', '沒有這種指標');
  expect(await status()).toBe('符合：0項指標');
  expect(await shown('[data-find]')).toBe(0);
  await clear.click();
  expect(await status()).toBe(before);
  expect(await clear.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-q');
  await expect.poll(query).toBe(null);
});

test('the address keeps what was typed, so that back leads to it', async () => {
  const steps = await page.evaluate(() => history.length);
  await page.locator('#filter-q').pressSequentially('滿意度');
  await expect.poll(query).toBe('滿意度');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const said = await status();
  await page.locator('[data-find]:visible a').first().click();
  await page.waitForURL(/indicators\/.+\//);
  await page.goBack();
  await expect.poll(status).toBe(said);
  expect(await page.inputValue('#filter-q')).toBe('滿意度');
  await page.reload();
  expect(await status()).toBe(said);
});
