import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type SiteServer, serveSite } from './server.ts';

/** A served site and a browser to look at it with. */
export interface OpenSite {
  readonly browser: Browser;
  /** Address of the site with its base path and a slash. */
  readonly address: string;
}

/**
 * Serves a built site and launches a browser before a file's tests, and ends both after them. Tests ask for
 * them when they run:
 *
 *     const site = useSite(sites.root);
 *     test('…', async () => {
 *       const page = await site().browser.newPage();
 *       await page.goto(`${site().address}annual/112/`);
 *     });
 */
export function useSite({ dist, base }: { readonly dist: string; readonly base: string }): () => OpenSite {
  let server: SiteServer | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    server = await serveSite(dist, base);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return () => {
    if (!server || !browser) throw new Error('The site is open only while tests run.');
    return { browser, address: server.address };
  };
}
