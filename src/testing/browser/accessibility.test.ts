import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.root);

const paths = [
  '',
  'annual/112/',
  'annual/110/',
  'annual/108/glance/',
  'annual/111/glance/',
  'council/4-2/glance/',
  'council/4-2/rdec/',
  'annual/111/rdec/joint-services/',
  'annual/108/rdec/engineering-inspection/',
  'annual/112/rdec/',
  'annual/112/rdec/joint-services/',
  'annual/112/rdec/control/',
  'annual/112/rdec/overall-risk-management/',
  'search/',
  'search/?q=1999',
  'search/?q=法律諮詢&year=2023',
  'search/?q=VPN&view=place',
  'search/?q=颱風假 1999',
  'about/',
  'methodology/',
  'sitemap/',
  'indicators/',
  'indicators/petitions/',
  'indicators/calls-share-other/',
  'indicators/phone-courtesy-score/',
  'indicators/inspection-team-rank/',
  'indicators/council-motions-total/',
  'compare/',
  'compare/annual/108/112/rdec/',
  'compare/annual/111/112/rdec/joint-services/',
  'items/legal-consultation/',
  'data/',
  'verify/',
  'verify/annual/112/',
  'corrections/',
  'no-such-page/',
].flatMap((path) => (path.startsWith('no-') ? [path] : [path, `en/${path}`]));

test.each(paths)('axe finds nothing on /%s, light and dark, wide and narrow', async (path) => {
  await expectAccessible(site().browser, `${site().address}${path}`, async (page) => {
    if (path.includes('?q=')) await page.locator('#search-results > *').first().waitFor();
  });
});

test.each(['', 'en/'])('axe finds nothing while suggestions are open (%s)', async (language) => {
  const context = await site().browser.newContext({ viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  for (const path of ['annual/112/rdec/control/', 'search/', '']) {
    await page.goto(`${site().address}${language}${path}`);
    const field = page.locator('input[accesskey="S"]');
    await field.fill('1999');
    await page.getByRole('option').first().waitFor();
    await field.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  await context.close();
});

test.each([320, 390, 768, 1280])('no page is wider than a screen of %d pixels', async (width) => {
  const context = await site().browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(`${site().address}${path}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ path, overflow }).toEqual({ path, overflow: Math.min(overflow, 0) });
  }
  await context.close();
});
