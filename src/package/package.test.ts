import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from '../cache/hash.ts';
import { buildLibrary } from '../library/build.ts';
import type { Library } from '../library/library.ts';
import { makeCertificate } from '../testing/certificate.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { editionPackage } from './package.ts';

// Nothing kept: every package is made anew, and the PDFs in it.
vi.mock('../cache/store.ts', () => ({
  cached: (_kind: string, _key: string, compute: () => Promise<Uint8Array>) => compute(),
}));
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllEnvs());

function libraryOf(changes: Record<string, string> = {}): Library {
  return buildLibrary(scenarioFiles(changes));
}

async function packageOf(library: Library, path = 'council/4-1'): Promise<Uint8Array> {
  const edition = library.editions.find((one) => one.path === path);
  if (!edition) throw new Error(`no edition ${path}`);
  return editionPackage(library, edition);
}

async function filesOf(library = libraryOf()): Promise<Record<string, Uint8Array>> {
  return unzipSync(await packageOf(library));
}

const text = (files: Record<string, Uint8Array>, name: string) =>
  strFromU8(files[`council-4-1/${name}`] ?? new Uint8Array());

test('holds the PDFs in both languages, the figures, and what describes them', async () => {
  expect(Object.keys(await filesOf())).toEqual(
    [
      'README.en.txt',
      'README.zh.txt',
      'SHA256SUMS',
      'data/datapackage.json',
      'data/observations.csv',
      'data/observations.ods',
      'manifest.json',
      'rdec/report.archive.en.pdf',
      'rdec/report.archive.zh.pdf',
      'rdec/report.en.pdf',
      'rdec/report.zh.pdf',
    ].map((name) => `council-4-1/${name}`),
  );
});

test('lists the hash of every other file, as sha256sum reads it', async () => {
  const files = await filesOf();
  const sums = text(files, 'SHA256SUMS');
  const listed = Object.fromEntries(
    sums
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ').reverse()),
  );
  const hashes = Object.entries(files).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), sha256(bytes)]);
  expect(listed).toEqual(Object.fromEntries(hashes.filter(([path]) => path !== 'SHA256SUMS')));
  if (spawnSync('sha256sum', ['--version']).status !== 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const check = () =>
    spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(folder, 'council-4-1') }).status;
  expect(check()).toBe(0);
  writeFileSync(join(folder, 'council-4-1/data/observations.csv'), 'altered');
  expect(check()).toBe(1);
  rmSync(folder, { recursive: true });
});

test('has a manifest with revision, digests, tools and every file that it describes', async () => {
  const files = await filesOf();
  const manifest = JSON.parse(text(files, 'manifest.json'));
  const library = libraryOf();
  const seal = library.seals.get('council/4-1')?.at(-1);
  expect(manifest).toMatchObject({
    edition: 'council/4-1',
    revision: 1,
    content: seal?.content,
    reports: [{ agency: 'rdec', revision: 1, content: seal?.reports.rdec?.content }],
    tools: {
      fflate: expect.stringMatching(/^\d/),
      '@myriaddreamin/typst-ts-node-compiler': expect.any(String),
    },
  });
  for (const { path, size, sha256: hash } of manifest.files) {
    const bytes = files[`council-4-1/${path}`] ?? new Uint8Array();
    expect([bytes.length, sha256(bytes)]).toEqual([size, hash]);
  }
});

test('describes the columns of its figures, and only of its own', async () => {
  const files = await filesOf();
  const descriptor = JSON.parse(text(files, 'data/datapackage.json'));
  const [resource] = descriptor.resources;
  const csv = text(files, 'data/observations.csv');
  const [header = '', ...rows] = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(header.split(','));
  expect(resource.hash).toBe(`sha256:${sha256(files['council-4-1/data/observations.csv'] ?? '')}`);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('hotline-calls,');
});

test('says in both languages what it is and is not, and that nobody signed it', async () => {
  const files = await filesOf();
  for (const [name, words] of [
    ['README.zh.txt', ['本站只供測試。', '虛構的報告', '第1次修訂', '沒有數位簽章', '/verify/']],
    [
      'README.en.txt',
      [
        'This site is for tests alone.',
        'invented reports',
        'Revision 1',
        'no digital signature',
        '/en/verify/',
      ],
    ],
  ] as const) {
    for (const word of words) expect(text(files, name)).toContain(word);
  }
});

test('names who signs it, where somebody does', async () => {
  const { key, certificate } = await makeCertificate('rsa', '測試機關');
  vi.stubEnv('SIGNING_KEY', key);
  vi.stubEnv('SIGNING_CERTIFICATE', certificate);
  const files = await filesOf();
  expect(text(files, 'README.zh.txt')).toContain('由「測試機關」簽章');
  expect(text(files, 'README.en.txt')).toContain('package.zip.p7s');
});

test('is the same in every time zone, after its seal, and whatever other editions say', async () => {
  const base64 = async (library: Library) => Buffer.from(await packageOf(library)).toString('base64');
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const first = await base64(libraryOf());
  vi.stubEnv('TZ', 'America/New_York');
  expect(await base64(libraryOf())).toBe(first);
  expect(await base64(libraryOf({ 'council/4-1/seals.yaml': '' }))).toBe(first);
  const figures = 'call-handling:\n  calls-total: { period: "112", value: "1" }\n';
  expect(await base64(libraryOf({ 'annual/112/rdec/figures.yaml': figures }))).toBe(first);
  const hours = 'council/4-1/rdec/hotline/hotline-hours.zh.mdx';
  expect(await base64(libraryOf({ [hours]: '市民專線全天服務。' }))).not.toBe(first);
});
