import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.based);

test('opens the home page and answers a wrong address with the site’s own page', async () => {
  const { browser, address } = site();
  const page = await browser.newPage();
  expect((await page.goto(address))?.status()).toBe(200);
  expect(await page.locator('h1').count()).toBe(1);
  expect((await page.goto(`${address}no-such-page/`))?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  await page.close();
});
