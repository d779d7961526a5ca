import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchWords } from '../../search/page/words.ts';
import { sites } from './build-sites.ts';
import { expectStatus, found } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite(sites.based);
let page: Page;

beforeEach(async () => {
  page = await site().browser.newPage();
});

afterEach(() => page.close());

test('is a combobox: arrows choose a suggestion, Escape gives back what was typed, Enter searches', async () => {
  await open('search/');
  const field = page.getByRole('combobox');
  await field.pressSequentially('legal');
  await page.getByRole('option').first().waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  const texts = await page.getByRole('option').locator('.text').allTextContents();
  expect(texts).toContain('法律諮詢');
  await page.keyboard.press('ArrowDown');
  const chosen = await field.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
  expect(await field.inputValue()).toBe(texts[0]);
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('legal');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await field.fill('法律諮');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await statusIs(found('法律諮詢'));
  expect(await page.getByRole('option').count()).toBe(0);
});

test('the field of every page suggests, and leads to the search page', async () => {
  await open('annual/112/rdec/control/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
  await page.keyboard.type('法律諮');
  await page.getByRole('option', { name: '法律諮詢' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reports/search/?q=**');
  await statusIs(found('法律諮詢'));
});

test('Down opens the list again where there are suggestions, and leads to the results where there are none', async () => {
  await open('search/');
  const field = page.getByRole('combobox');
  const opened = () => field.getAttribute('aria-expanded');
  await field.pressSequentially('法律諮');
  await statusIs(/^「法律諮」/);
  await expect.poll(opened).toBe('true');
  await page.keyboard.press('Escape');
  expect(await opened()).toBe('false');
  await page.keyboard.press('ArrowDown');
  await expect.poll(opened).toBe('true');
  expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('法律諮');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(opened).toBe('true');
  expect(await page.getByRole('option', { selected: true }).count()).toBe(0);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('arrows move between the field and the results', async () => {
  await open('search/?q=免費提供法律諮詢');
  await statusIs(/^「免費提供法律諮詢」/);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  // Whether there are suggestions is known only when they are loaded.
  await expect.poll(focused).toBe('法律諮詢');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toMatch(/^112/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
});

test('typing tells neither that it searches nor how many suggestions there are until it rests', async () => {
  await open('search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const watch = (records: MutationRecord[]) => {
      for (const { target } of records) said.push(target.textContent ?? '');
    };
    for (const region of document.querySelectorAll('[aria-live], [role="status"]')) {
      new MutationObserver(watch).observe(region, { childList: true });
    }
  });
  await page.getByRole('combobox').pressSequentially('法律諮詢', { delay: 60 });
  const said = async () => {
    const all = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    return all.filter((text) => text !== '');
  };
  await expect.poll(async () => (await said()).some((text) => text.includes('個建議'))).toBe(true);
  expect(await said()).toEqual([
    expect.stringMatching(found('法律諮詢')),
    expect.stringMatching(/^有\d個建議/),
  ]);
});

test('says that it searches where the answer keeps the reader waiting', async () => {
  let answer = () => {};
  const kept = new Promise<void>((done) => {
    answer = done;
  });
  await page.route('**/catalogue.json*', async (route) => {
    await kept;
    await route.continue();
  });
  await open('search/?q=法律諮詢');
  await statusIs(searchWords('zh').searching);
  answer();
  await statusIs(found('法律諮詢'));
});

test('waits for an input method to finish a word', async () => {
  await open('search/');
  await page.focus('#search-q');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'ㄏㄨㄚ', selectionStart: 3, selectionEnd: 3 });
  await page.waitForTimeout(400);
  await statusIs('');
  await devtools.send('Input.insertText', { text: '負載平衡器' });
  await statusIs(/^「負載平衡器」/);
});

async function open(path: string): Promise<void> {
  await page.goto(`${site().address}${path}`);
}

function statusIs(expected: string | RegExp): Promise<void> {
  return expectStatus(page, expected);
}
