import { expect, test } from 'vitest';
import { axeFindings, expectAccessible } from './axe.ts';
import { sites } from './build-sites.ts';
import { exemplars } from './exemplars.ts';
import { useSite } from './site.ts';
import { findOnPages } from './visit.ts';

const site = useSite(sites.root);

test('axe finds nothing in the dark on a phone', { timeout: 180_000 }, async () => {
  const { browser, address } = site();
  const paths = exemplars(sites.root.dist);
  const view = { colorScheme: 'dark', viewport: { width: 390, height: 844 } } as const;
  expect(await findOnPages(browser, address, paths, view, axeFindings)).toEqual([]);
});

test.each([
  'search/?q=1999',
  'search/?q=法律諮詢&year=2023',
  'search/?q=VPN&view=place',
  'search/?q=颱風假 1999',
])('axe finds nothing among the results of /%s, in either language', async (path) => {
  for (const language of ['', 'en/']) {
    await expectAccessible(site().browser, `${site().address}${language}${path}`, async (page) => {
      await page.locator('#search-results > *').first().waitFor();
    });
  }
});

test.each(['', 'en/'])('axe finds nothing while suggestions are open (%s)', async (language) => {
  const { browser, address } = site();
  const paths = ['annual/112/rdec/control/', 'search/', ''].map((path) => `${language}${path}`);
  const view = { viewport: { width: 320, height: 900 } };
  const found = await findOnPages(browser, address, paths, view, async (page) => {
    const field = page.locator('input[accesskey="S"]');
    await field.fill('1999');
    await page.getByRole('option').first().waitFor();
    await field.press('ArrowDown');
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    return [...(await axeFindings(page)), ...(isWider ? ['wider than the screen'] : [])];
  });
  expect(found).toEqual([]);
});
