import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/server.ts';
import { type PageScores, pageScores } from './page-scores.ts';
import { lighthousePages } from './pages.ts';

/**
 * Has Lighthouse look at a built site, served compressed as static hosts do, in the Chromium of the tests.
 *
 * @param dist folder of the built site
 * @param base its base path, with a slash at both ends
 */
export async function runLighthouse(dist: string, base: string): Promise<PageScores[]> {
  const port = await freePort();
  const server = await serveSite(dist, base, true);
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const scores: PageScores[] = [];
    for (const path of lighthousePages(dist)) scores.push(await pageScores(server.address, path, port));
    return scores;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A port that nothing listens on: Chromium can't say which one it took by itself. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
