import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteServer, serveSite } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: SiteServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/annual/112'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/404.html'), 'not here');
  writeFileSync(join(folder, 'dist/annual/112/index.html'), 'the edition');
  writeFileSync(join(folder, 'dist/calls-total.csv'), 'a,b');
  writeFileSync(join(folder, 'dist/index.bin'), '');
  server = await serveSite(join(folder, 'dist'), '/reports/');
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const html = 'text/html; charset=utf-8';

test.each([
  ['annual/112/', 200, html, 'the edition'],
  ['annual/112/?a=b', 200, html, 'the edition'],
  ['calls-total.csv', 200, 'text/csv; charset=utf-8', 'a,b'],
  ['index.bin', 200, 'application/octet-stream', ''],
  ['annual/113/', 404, html, 'not here'],
  ['annual/', 404, html, 'not here'],
  ['%2e%2e/secret.txt', 404, html, 'not here'],
  ['..%2fsecret.txt', 404, html, 'not here'],
  ['%', 404, html, 'not here'],
  ['../calls-total.csv', 404, html, 'not here'],
])('answers %s with %i', async (path, status, type, body) => {
  const response = await fetch(server.address + path);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    status,
    type,
    body,
  ]);
});

test('leads from a folder without a slash to the one with it', async () => {
  const response = await fetch(`${server.address}annual/112`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/reports/annual/112/']);
});

test('sends texts compressed where it is asked to, and all else as it is', async () => {
  const compressing = await serveSite(join(folder, 'dist'), '/', true);
  const text = await fetch(`${compressing.address}annual/112/`);
  expect(text.headers.get('content-encoding')).toBe('gzip');
  expect(await text.text()).toBe('the edition');
  const bytes = await fetch(`${compressing.address}index.bin`);
  expect(bytes.headers.get('content-encoding')).toBe(null);
  await compressing.close();
});
