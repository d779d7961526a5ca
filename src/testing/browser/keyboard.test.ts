import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.root);

test('the first stop skips to the main content', async () => {
  const page = await site().browser.newPage();
  await page.goto(`${site().address}annual/112/rdec/joint-services/`);
  await page.keyboard.press('Tab');
  expect((await focused(page)).text).toBe('跳到主要內容區塊');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.close();
});

test.each([
  '',
  'annual/112/rdec/',
  'annual/112/rdec/control/',
  'search/',
  'about/',
  'compare/',
  'indicators/calls-total/',
  'verify/',
  'corrections/',
])('every stop of /%s is visible and none is a trap', async (path) => {
  const page = await site().browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${site().address}${path}`);
  const stops = await page
    .locator('a[href], button, input, select, summary')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
  let outside = 0;
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const { tag, outline, inView } = await focused(page);
    if (tag === 'BODY') outside++;
    else expect({ tag, outline, inView }).toEqual({ tag, outline: 'solid', inView: true });
  }
  expect(outside).toBe(0);
  await page.keyboard.press('Tab');
  expect((await focused(page)).tag).toBe('BODY');
  await page.close();
});

function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    return {
      tag: element.tagName,
      text: element.textContent?.trim(),
      outline: getComputedStyle(element).outlineStyle,
      inView: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
    };
  });
}
