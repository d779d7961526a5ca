import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchIntegration } from './search.ts';

type Hook = (options: unknown) => Promise<void> | void;

let folder: string;
let log: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  log = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

test('indexes the pages that take part in search, and not the error page', async () => {
  write('index.html', '<main data-pagefind-body>首頁</main>');
  write('en/about/index.html', '<main data-pagefind-body>About</main>');
  write('search/index.html', '<main>檢索</main>');
  write('404.html', '<main data-pagefind-body>找不到</main>');
  await run('astro:build:done', { dir: pathToFileURL(`${folder}/`), logger });
  expect(log).toEqual(['2 pages indexed']);
  expect(readdirSync(join(folder, 'pagefind'))).toContain('pagefind.js');
  expect(readdirSync(join(folder, 'pagefind/fragment'))).toHaveLength(2);
});

test('stops where no page takes part', async () => {
  write('index.html', '<main>首頁</main>');
  await expect(run('astro:build:done', { dir: pathToFileURL(`${folder}/`), logger })).rejects.toThrow(
    'No page has a `data-pagefind-body`',
  );
});

test.each([
  ['/base/pagefind/pagefind.js?import', 200, 'the last build'],
  ['/pagefind/pagefind.js', 200, 'the last build'],
  ['/base/pagefind/absent.js', 404, 'There is no search index yet. Run `npm run build` to make one.'],
  ['/base/pagefind/%2e%2e/index.html', 418, 'another handler'],
  ['/base/', 418, 'another handler'],
])('answers %s in development', async (path, status, body) => {
  write('pagefind/pagefind.js', 'the last build');
  const integration = searchIntegration();
  const handlers: ((...args: [...Parameters<RequestListener>, () => void]) => void)[] = [];
  run('astro:config:done', { config: { base: '/base', outDir: pathToFileURL(`${folder}/`) } }, integration);
  run(
    'astro:server:setup',
    { server: { middlewares: { use: (each: never) => handlers.push(each) } } },
    integration,
  );
  const server = createServer((request, response) => {
    handlers[0]?.(request, response, () => response.writeHead(418).end('another handler'));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  expect([answer.status, await answer.text()]).toEqual([status, body]);
  server.close();
});

const logger = { info: (text: string) => log.push(text) };

async function run(hook: string, options: unknown, { hooks } = searchIntegration()): Promise<void> {
  await (hooks as Record<string, Hook>)[hook]?.(options);
}

function write(path: string, body: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  const html = `<html lang="${path.startsWith('en') ? 'en' : 'zh-Hant-TW'}"><body>${body}`;
  writeFileSync(join(folder, path), path.endsWith('.html') ? html : body);
}
