import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
  await page.setContent(`<!doctype html><html lang="zh-Hant-TW"><title>高雄</title><main>
    <h1>高雄</h1>
    <p style="font-family: sans-serif"><span id="a">高</span><span id="b">雄</span></p>
    <p style="font-family: serif"><span id="c">雄</span></p></main>`);
});

afterAll(() => browser.close());

test('draws every Han character as its own, in a serif and a sans-serif face', async () => {
  const shots = await Promise.all(['#a', '#b', '#c'].map((place) => page.locator(place).screenshot()));
  const drawings = new Set(shots.map((shot) => shot.toString('base64')));
  expect(drawings.size).toBe(3);
});

test('keeps web security on', async () => {
  const blocked = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = '<p>a</p>';
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    return frame.contentDocument === null;
  });
  expect(blocked).toBe(true);
});

test('lets axe measure the contrast of colours', async () => {
  expect(await axeFindings(page)).not.toContain('color-contrast did not run');
});
