import { expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { sites } from './build-sites.ts';
import { builtPages } from './pages.ts';
import { useSite } from './site.ts';
import { findOnPages } from './visit.ts';

const site = useSite(sites.root);

test('axe finds nothing on any page, in either language', { timeout: 1_800_000 }, async () => {
  const { browser, address } = site();
  const paths = builtPages(sites.root.dist);
  expect(paths.length).toBeGreaterThan(700);
  const view = { viewport: { width: 1280, height: 900 } };
  expect(await findOnPages(browser, address, paths, view, axeFindings)).toEqual([]);
});
