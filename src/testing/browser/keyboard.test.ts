import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { exemplars } from './exemplars.ts';
import { focused, keyboardFaults } from './keyboard.ts';
import { useSite } from './site.ts';
import { findOnPages } from './visit.ts';

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
  [390, 'folded'],
  [1280, 'open'],
])(
  'every stop is seen, none is covered, none a trap, %d pixels wide and %s',
  {
    timeout: 300_000,
  },
  async (width, state) => {
    const { browser, address } = site();
    const view = { viewport: { width, height: 800 } };
    const found = await findOnPages(browser, address, exemplars(sites.root.dist), view, async (page) => {
      if (state === 'open') {
        await page.locator('details').evaluateAll((all) => {
          for (const fold of all) fold.setAttribute('open', '');
        });
      }
      return keyboardFaults(page);
    });
    expect(found).toEqual([]);
  },
);

test.each([
  ['without an outline', '<a href="#a" style="outline: none">a</a>', '<a> has no outline'],
  [
    'under a bar',
    '<a href="#a">a</a><div style="position: fixed; inset: 0"></div>',
    '<a> is covered by <div>',
  ],
  ['off the screen', '<a href="#a" style="position: absolute; left: -99px">a</a>', '<a> is out of sight'],
  [
    'that lets nobody on',
    '<a href="#a">a</a><a href="#b" onfocus="previousSibling.focus()">b</a>',
    'is a trap',
  ],
])('a stop %s is found out', async (_, body, finding) => {
  const page = await site().browser.newPage();
  await page.setContent(`<style>:focus { outline: 2px solid }</style>${body}`);
  expect((await keyboardFaults(page)).join()).toContain(finding);
  await page.close();
});
