import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.root);

test.each([
  '',
  'annual/112/rdec/joint-services/',
  'indicators/',
  'indicators/calls-total/',
  'compare/annual/111/112/rdec/',
  'search/?q=1999',
  'data/',
  'methodology/',
])('the security policy stops nothing on /%s', async (path) => {
  const page = await site().browser.newPage();
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      stopped.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site().address)) elsewhere.push(request.url());
  });
  const response = await page.goto(`${site().address}${path}`, { waitUntil: 'networkidle' });
  expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'/);
  expect(await page.evaluate(() => (window as never as { stopped: string[] }).stopped)).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.close();
});
