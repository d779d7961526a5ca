import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../../pdf/conformance/read-pdf.ts';
import { joined } from '../../pdf/conformance/structure.ts';
import { sites } from './build-sites.ts';
import { useSite } from './site.ts';

const site = useSite(sites.root);

const reports = ['annual/108', 'annual/109', 'annual/111', 'annual/112', 'council/4-2'];
const cases = reports.flatMap((path) => [
  ['', path],
  ['en/', path],
]);

test.each(cases)(
  '/%s%s/glance/ says what the page after the cover of its PDF says',
  async (language, path) => {
    const page = await site().browser.newPage();
    await page.goto(`${site().address}${language}${path}/glance/`);
    const said = await page
      .locator(
        '.glance :is(h1, h2, .own strong, td data, td .change, .key-figures :is(dt a, data), .absent span, .said p:first-child, .glance-rail strong, .glance-rail p > a, .glance-legend li)',
      )
      .allTextContents();
    await page.close();
    expect(said.length).toBeGreaterThan(20);
    const bytes = readFileSync(join(sites.root.dist, language ?? '', path ?? '', 'rdec/report.pdf'));
    const pdf = joined((await readPdf(bytes)).pages[1]?.texts ?? []);
    const wanted = said.map((text) => text.replace(/\s/g, ''));
    expect(wanted.filter((text) => !pdf.includes(text))).toEqual([]);
  },
);

test.each(cases)('/%s%s/glance/ prints as one page', async (language, path) => {
  const page = await site().browser.newPage();
  await page.goto(`${site().address}${language}${path}/glance/`);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.close();
  expect((await readPdf(pdf)).pages).toHaveLength(1);
});

test.each(['', 'en/'])(
  'the edition, its report and the site map lead to its glance (/%s)',
  async (language) => {
    const page = await site().browser.newPage();
    for (const from of ['annual/112/', 'annual/112/rdec/', 'sitemap/']) {
      await page.goto(`${site().address}${language}${from}`);
      await page.locator(`main a[href="/${language}annual/112/glance/"]`).click();
      expect(new URL(page.url()).pathname).toBe(`/${language}annual/112/glance/`);
      expect(await page.locator('h1').textContent()).toBe(language ? '2023 at a glance' : '112年概覽');
    }
    await page.close();
  },
);

test('every item of the report is a link with words to be seen, folded under its chapter', async () => {
  const page = await site().browser.newPage();
  await page.goto(`${site().address}annual/112/glance/`);
  expect(await page.locator('.glance-outline .cells :is(a, [title])').count()).toBe(0);
  const fold = page.locator('summary', { hasText: '為民服務-聯合服務業務：本章各項' });
  await fold.focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('link', { name: '法律諮詢', exact: true }).and(page.locator('.said li a'));
  expect(await item.isVisible()).toBe(true);
  await item.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/annual/112/rdec/joint-services/#legal-consultation');
  await page.close();
});

test('a row of the key figures is headed by the name and the unit of its indicator alone', async () => {
  const page = await site().browser.newPage();
  await page.goto(`${site().address}annual/112/glance/`);
  const row = page.getByRole('rowheader', { name: '話務中心電話總處理量 ，通', exact: true });
  expect(await row.count()).toBe(1);
  await page.close();
});

test('an edition that could not be had has no glance', async () => {
  const page = await site().browser.newPage();
  const answer = await page.goto(`${site().address}annual/110/glance/`);
  expect(answer?.status()).toBe(404);
  await page.goto(`${site().address}annual/110/`);
  expect(await page.locator('a[href$="/annual/110/glance/"]').count()).toBe(0);
  await page.close();
});
