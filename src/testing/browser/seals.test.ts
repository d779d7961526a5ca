import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../cache/hash.ts';
import { expectAccessible } from './axe.ts';
import { sites } from './build-sites.ts';
import { type Copies, makeSealedSite, sealedSite } from './sealed-site.ts';
import { useSite } from './site.ts';

let copies: Copies;
beforeAll(() => {
  copies = makeSealedSite();
});
const sealed = useSite(sealedSite);
const today = useSite(sites.root);

const file = (buffer: Buffer, name = 'report.pdf') => ({ name, mimeType: 'application/pdf', buffer });
const verdict = '#verify-answer .verdict';

/** Opens the page that verifies, has a file chosen, and waits for what it says. */
async function answerTo(buffer: Buffer, language = ''): Promise<{ page: Page; text: string }> {
  const page = await sealed().browser.newPage();
  await page.goto(`${sealed().address}${language}verify/`);
  await page.locator('#verify-file').setInputFiles(file(buffer));
  await page.locator(verdict).waitFor();
  return { page, text: (await page.locator('.verify-answer').textContent()) ?? '' };
}

test('a copy that has since been corrected is told to be superseded, and by what', async () => {
  const { page, text } = await answerTo(copies.first);
  expect(text).toContain('初版，115年11月30日封存。內容後來已有變動');
  expect(text).toContain('現行：第1次修訂，116年1月5日封存');
  expect(text).toContain(sha256(copies.first));
  const present = page.getByRole('link', { name: '下載現行的檔案' });
  expect(await present.getAttribute('href')).toBe('/annual/112/rdec/report.pdf');
  await page.getByRole('link', { name: '勘誤' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/corrections/');
  await page.close();
});

test('a copy that was only made anew since is told to be as good', async () => {
  const { page, text } = await answerTo(copies.revised, 'en/');
  expect(text).toContain('Confirmed: this is Annual Performance Report 2023, ');
  expect(text).toContain('revision 1, sealed on 15 December 2026. The file has been regenerated since');
  await page.close();
});

test('the present file is confirmed', async () => {
  const { page, text } = await answerTo(copies.present);
  expect(text).toContain(
    '確認：這是112年度施政績效成果報告，研究發展考核委員會，PDF（中文），第1次修訂，116年1月5日封存',
  );
  expect(text).toContain('也是現在公布的檔案');
  await page.close();
});

test('the verdict alone is read out at once; hash and links follow it', async () => {
  const { page, text } = await answerTo(copies.first);
  const spoken = (await page.getByRole('status').textContent()) ?? '';
  expect(spoken).toContain('內容後來已有變動');
  expect(spoken).not.toContain(sha256(copies.first));
  expect(await page.getByRole('status').getByRole('link').count()).toBe(0);
  expect(text.startsWith(spoken)).toBe(true);
  await page.close();
});

test('an altered copy is unknown, with what to do next', async () => {
  const { page, text } = await answerTo(Buffer.concat([copies.present, Buffer.from(' ')]));
  expect(text).toContain('本站沒有「report.pdf」的紀錄');
  expect(text).toContain('請從本站重新下載再查驗');
  await page.close();
});

test('nothing of the file leaves the browser', async () => {
  const page = await sealed().browser.newPage();
  await page.goto(`${sealed().address}verify/`);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.locator('#verify-file').setInputFiles(file(copies.present));
  await page.locator(verdict).waitFor();
  expect(requests).toEqual(['GET /verify/hashes.json']);
  await page.close();
});

test('a file can be dropped, and chosen by keyboard', async () => {
  const page = await sealed().browser.newPage();
  await page.goto(`${sealed().address}verify/`);
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'dropped.pdf'));
      return transfer;
    },
    [...copies.first],
  );
  await page.locator('#verify').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByText('內容後來已有變動').waitFor();
  await page.locator('#verify-file').focus();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
  await chooser.setFiles(file(copies.present));
  await page.getByText('也是現在公布的檔案').waitFor();
  await page.close();
});

test('without JavaScript the tables hold every hash, and nothing is offered that would not work', async () => {
  const context = await sealed().browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sealed().address}verify/`);
  expect(await page.locator('#verify').isVisible()).toBe(false);
  expect(await page.locator('main').textContent()).toContain('sha256sum');
  await page.getByRole('link', { name: '112年度施政績效成果報告' }).click();
  for (const [copy, state] of [
    [copies.first, '封存，內容已修訂'],
    [copies.revised, '封存，後以相同內容重新製作'],
    [copies.present, '封存，現行'],
  ] as const) {
    expect(
      await page
        .getByRole('row')
        .filter({ hasText: sha256(copy) })
        .first()
        .textContent(),
    ).toContain(state);
  }
  await context.close();
});

test('a revision has a banner on its pages, a mark at its item, a row and a feed entry in both languages', async () => {
  const page = await sealed().browser.newPage();
  await page.goto(`${sealed().address}annual/112/rdec/`);
  expect(await page.getByRole('complementary', { name: '勘誤' }).textContent()).toContain('修訂過1次');
  await page.goto(`${sealed().address}annual/112/rdec/joint-services/`);
  expect(await page.getByRole('complementary', { name: '勘誤' }).textContent()).toContain('115年12月10日');
  const item = page.locator('.item', { has: page.getByRole('heading', { name: '陳情受理' }) });
  const mark = item.locator('.note').filter({ hasText: '修訂（115年12月10日）' });
  expect(await mark.textContent()).toContain('原為「202,880件」，改為「202,808件」。');
  await page.goto(`${sealed().address}en/corrections/`);
  const row = page.getByRole('row').filter({ hasText: 'Handling of petitions' });
  expect(await row.textContent()).toContain('“202,880 cases” became “202,808 cases”.');
  await row.getByRole('link').click();
  expect(new URL(page.url()).hash).toBe('#petitions-handling');
  await page.close();
  const feed = (language: string) =>
    readFileSync(join(sealedSite.dist, `${language}corrections/feed.xml`), 'utf8');
  expect(feed('')).toContain('<pubDate>Thu, 10 Dec 2026 00:00:00 +0800</pubDate>');
  expect(feed('')).toContain('改為「202,808件」');
  expect(feed('en/')).toContain('<language>en</language>');
  expect(feed('en/')).toContain(
    'https://reports.example.org/en/annual/112/rdec/joint-services/#petitions-handling',
  );
});

test('the site of today says that nothing was sealed or corrected', async () => {
  const page = await today().browser.newPage();
  await page.goto(`${today().address}corrections/`);
  expect(await page.locator('main').textContent()).toContain('目前沒有修訂；各份報告均尚未封存。');
  await page.goto(`${today().address}en/verify/annual/112/`);
  expect(await page.locator('main').textContent()).toContain('This report has not been sealed yet.');
  await page.close();
});

test.each([
  'verify/annual/112/',
  'en/verify/annual/112/',
  'corrections/',
  'en/corrections/',
  'annual/112/rdec/',
  'en/annual/112/rdec/joint-services/',
])('axe finds nothing on /%s of a sealed and corrected site', async (path) => {
  await expectAccessible(sealed().browser, `${sealed().address}${path}`);
});

test('axe finds nothing where a file has been answered', async () => {
  await expectAccessible(sealed().browser, `${sealed().address}verify/`, async (page) => {
    await page.locator('#verify-file').setInputFiles(file(copies.first));
    await page.locator(verdict).waitFor();
  });
});
