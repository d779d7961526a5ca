import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { exemplars } from './exemplars.ts';
import { useSite } from './site.ts';

const site = useSite(sites.root);
const used = ['search/?q=1999', 'en/search/?q=1999', 'annual/112/rdec/control/?mark=1999'];

test('the security policy stops nothing, no other host is asked, and nothing goes wrong', async () => {
  const { browser, address } = site();
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) wrong.push(`${page.url()} asks ${request.url()}`);
  });
  // What the policy stops is said there, too.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`${page.url()} says ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()} fails: ${error.message}`));
  for (const path of [...exemplars(sites.root.dist).filter((path) => path !== '404.html'), ...used]) {
    const response = await page.goto(`${address}${path}`);
    expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'/);
    if (path.includes('?q=')) await page.locator('#search-results > *').first().waitFor();
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test('what the policy stops is found out', async () => {
  const page = await site().browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  await page.goto(site().address);
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.example/a.png';
    document.body.append(picture);
  });
  await expect.poll(() => said.join()).toMatch(/^error: .*Content Security Policy/);
  await page.close();
});
