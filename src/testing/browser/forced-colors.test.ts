import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { exemplars } from './exemplars.ts';
import { unseen } from './forced-colors.ts';
import { useSite } from './site.ts';
import { findOnPages } from './visit.ts';

const site = useSite(sites.root);

test.each(['light', 'dark'] as const)(
  'charts, focus and the current place are seen in colours of the reader, %s',
  async (colorScheme) => {
    const { browser, address } = site();
    const view = { forcedColors: 'active', colorScheme, viewport: { width: 1280, height: 900 } } as const;
    expect(await findOnPages(browser, address, exemplars(sites.root.dist), view, seen)).toEqual([]);
  },
);

test.each([
  ['a bar', '<svg class="chart"><rect width="9" height="9" style="fill: Canvas" /></svg>'],
  ['text', '<p style="background: CanvasText; color: Canvas">a</p>'],
  ['focus', '<a href="#a" style="outline: none">a</a>'],
  [
    'the current place',
    '<nav><a href="#a" aria-current="true" style="background: red">a</a><a href="#b">b</a></nav>',
  ],
])('a page that hides %s is found out', async (_, body) => {
  const page = await site().browser.newPage({ forcedColors: 'active' });
  await page.setContent(`<style>:focus { outline: 2px solid }</style>${body}`);
  expect(await seen(page)).toHaveLength(1);
  await page.close();
});

/** What is not seen once the keyboard has been used, after which focus is shown wherever it goes. */
async function seen(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return unseen(page);
}
