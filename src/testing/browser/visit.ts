import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

// Two cores are busy with two pages; a third one only waits.
const atOnce = 2;

/**
 * Looks at many pages, two at once, each in a tab that is used again and again, and collects what is found,
 * with the page's path before it, in the order of the paths.
 *
 * @param address address of the site with a slash
 * @param paths paths below it
 * @param options what the browser tells pages: its width, the colours that the reader wants, and so on
 * @param look what is wrong with a page that is open
 */
export async function findOnPages(
  browser: Browser,
  address: string,
  paths: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[][] = paths.map(() => []);
  const waiting = paths.entries();
  const context = await browser.newContext(options);
  try {
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        const page = await context.newPage();
        for (const [place, path] of waiting) {
          await page.goto(`${address}${path}`);
          found[place] = (await look(page, path)).map((finding) => `/${path}: ${finding}`);
        }
      }),
    );
  } finally {
    await context.close();
  }
  return found.flat();
}
