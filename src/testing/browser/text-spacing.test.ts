import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { lostText } from './clipping.ts';
import { exemplars } from './exemplars.ts';
import { useSite } from './site.ts';
import { findOnPages } from './visit.ts';

const site = useSite(sites.root);

test.each([320, 1280])('nothing is lost where a reader spaces text out, %d pixels wide', async (width) => {
  const { browser, address } = site();
  const view = { viewport: { width, height: 844 } };
  const found = await findOnPages(browser, address, exemplars(sites.root.dist), view, async (page) => {
    await spaceOut(page);
    return lostText(page);
  });
  expect(found).toEqual([]);
});

/** Gives text the spacing that WCAG 1.4.12 lets readers choose. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });
}
