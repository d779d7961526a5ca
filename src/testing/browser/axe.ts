import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page as it stands: rules of WCAG 2.2 to AA, and good practice. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
    const { violations, passes } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    const found = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
    const measured = [...violations, ...passes].some(({ id }) => id === 'color-contrast');
    // Without a font for the text, axe would skip contrast without a word.
    return measured ? found : [...found, 'color-contrast did not run'];
  });
}

/**
 * Axe finds nothing on a page, light and wide, dark and narrow.
 *
 * @param prepare what is done on the page first
 */
export async function expectAccessible(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(address);
    await prepare(page);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  }
}
