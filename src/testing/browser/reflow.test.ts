import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { lostText } from './clipping.ts';
import { exemplars } from './exemplars.ts';
import { useSite } from './site.ts';
import { findOnPages } from './visit.ts';

const site = useSite(sites.root);

test.each([
  ['320 pixels wide', { viewport: { width: 320, height: 844 } }],
  ['390 pixels wide', { viewport: { width: 390, height: 844 } }],
  ['768 pixels wide', { viewport: { width: 768, height: 1024 } }],
  ['1280 pixels wide', { viewport: { width: 1280, height: 900 } }],
  // A window of 1280 by 1024 pixels, enlarged four times, is one of 320 by 256 to the page.
  ['at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
])('nothing is lost and nothing needs scrolling sideways, %s', { timeout: 120_000 }, async (_, view) => {
  const { browser, address } = site();
  expect(await findOnPages(browser, address, exemplars(sites.root.dist), view, lostText)).toEqual([]);
});

test.each([
  ['wider than the window', '<p style="width: 500px">text</p>'],
  ['cut off at its side', '<p style="width: 20px; overflow: hidden; white-space: nowrap">much text</p>'],
  ['cut off at its foot', '<p style="height: 9px; overflow: clip">text</p>'],
  ['beyond the edge', '<p style="position: absolute; left: -9px">text</p>'],
  ['one on the other', '<p>text</p><p style="margin-top: -1lh">text</p>'],
])('a page with text %s is found out', async (finding, body) => {
  const page = await site().browser.newPage({ viewport: { width: 320, height: 844 } });
  await page.setContent(`<style>p { margin: 0 }</style>${body}`);
  expect((await lostText(page)).join()).toContain(finding);
  await page.close();
});
