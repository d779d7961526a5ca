import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { exemplars } from './exemplars.ts';
import { useSite } from './site.ts';
import { smallTargets } from './targets.ts';
import { findOnPages } from './visit.ts';

const site = useSite(sites.root);

test.each([390, 1280])('every target has 24 pixels or room about it, %d pixels wide', async (width) => {
  const { browser, address } = site();
  const view = { viewport: { width, height: 844 } };
  expect(await findOnPages(browser, address, exemplars(sites.root.dist), view, smallTargets)).toEqual([]);
});

test.each([
  ['two small links, one right under the other', '<p><a href="#1">1</a></p><p><a href="#2">2</a></p>', 2],
  ['small links far from each other', '<p><a href="#1">1</a></p><br><br><p><a href="#2">2</a></p>', 0],
  ['links in a sentence', '<p>one <a href="#1">1</a> two <a href="#2">2</a></p>', 0],
])('%s', async (_, body, count) => {
  const page = await site().browser.newPage();
  await page.setContent(`<style>* { font: 12px/1 serif; margin: 0 }</style>${body}`);
  expect(await smallTargets(page)).toHaveLength(count);
  await page.close();
});
