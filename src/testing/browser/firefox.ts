import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Where Debian's package puts Firefox. */
export const firefoxPath = '/usr/bin/firefox-esr';

export const hasFirefox = existsSync(firefoxPath);

/** Launches the machine's own Firefox, spoken to by the standard protocol (WebDriver BiDi). */
export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
}

/** A new page, and what goes wrong on it from now on: errors, and what the security policy stops. */
export async function openWatched(browser: Browser): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      wrong.push(`${page.url()} ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()} ${error}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`stopped by ${violatedDirective}: ${blockedURI}`);
    });
  });
  return { page, wrong };
}
