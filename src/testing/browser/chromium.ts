import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { writeFontConfig } from './fonts.ts';

// The package's own arguments switch web security off, so that they would hide what readers meet.
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Launches Chromium: the one that `BROWSER_PATH` names, or the packaged one on Linux x64, or an installed
 * Chrome elsewhere. On Linux it shows the packaged Chinese fonts and no others.
 *
 * @param more arguments besides
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    const env = process.platform === 'linux' ? { FONTCONFIG_FILE: writeFontConfig(folder) } : {};
    const browser = await chromium.launch({
      ...(await whichBrowser()),
      args: [...args, ...more],
      env: { ...definedEnv(), ...env },
    });
    browser.once('disconnected', removeFolder);
    return browser;
  } catch (error) {
    removeFolder();
    throw error;
  }
}

async function whichBrowser(): Promise<LaunchOptions> {
  const own = process.env.BROWSER_PATH;
  if (own) return { executablePath: own };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath() };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
