import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appendSeal } from '../library/append-seal.ts';
import { buildLibrary } from '../library/build.ts';
import type { ContentFiles } from '../library/files.ts';
import { shownLibrary } from '../library/shown.ts';
import { publishedFiles } from '../package/published.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { runSeal } from './command.ts';

// Each test makes the PDFs of a site, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 30_000 });

const settings = { address: 'https://reports.example.org', base: '/' };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seal-'));
  mkdirSync(join(root, 'content/annual/112'), { recursive: true });
  mkdirSync(join(root, 'content/council/4-1'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** What the build makes of some content. */
async function build(files: ContentFiles): Promise<Map<string, Uint8Array>> {
  const library = shownLibrary(buildLibrary(files), settings);
  const published = library.editions.flatMap((edition) => publishedFiles(library, edition));
  return new Map(await Promise.all(published.map(async ({ path, bytes }) => [path, await bytes()] as const)));
}

async function seal(
  args: string[],
  {
    files = scenarioFiles(),
    built = files,
    env = {},
  }: { files?: ContentFiles; built?: ContentFiles; env?: object } = {},
) {
  const dist = await build(built);
  return runSeal(args, {
    env: { LANG: 'en', ...env },
    files: () => files,
    settings: () => settings,
    built: (path) => dist.get(path),
    append: (edition, entry) => appendSeal(root, edition, entry),
  });
}

const record = (edition: string) => join(root, `content/${edition}/seals.yaml`);

test('records what was built, so that the check holds the content to it', async () => {
  const { text, exitCode } = await seal(['annual/112', '--date', '2026-11-30']);
  expect(text).toMatch(/^[0-9a-f]{64} {2}annual\/112\/rdec\/report\.pdf\n/);
  expect(text).toMatch(/Recorded in content\/annual\/112\/seals\.yaml\. Commit it to git\.$/);
  expect(exitCode).toBe(0);
  const written = readFileSync(record('annual/112'), 'utf8');
  const { seals, diagnostics } = buildLibrary(scenarioFiles({ 'annual/112/seals.yaml': written }));
  expect(diagnostics).toEqual([]);
  expect(seals.get('annual/112')).toMatchObject([
    {
      date: '2026-11-30',
      revision: 0,
      files: [
        { path: 'annual/112/rdec/report.pdf', report: 'rdec' },
        { path: 'annual/112/rdec/report.archive.pdf', report: 'rdec' },
        { path: 'en/annual/112/rdec/report.pdf', report: 'rdec' },
        { path: 'en/annual/112/rdec/report.archive.pdf', report: 'rdec' },
        { path: 'annual/112/volume.pdf' },
        { path: 'annual/112/volume.archive.pdf' },
        { path: 'en/annual/112/volume.pdf' },
        { path: 'en/annual/112/volume.archive.pdf' },
        { path: 'annual/112/package.zip' },
      ],
    },
  ]);
});

test('adds to a record, leaves every byte before as it is, and chains the new seal to them', async () => {
  const before = scenarioFiles().get('content/council/4-1/seals.yaml') ?? '';
  writeFileSync(record('council/4-1'), before.replaceAll('\n', '\r\n'));
  // What the PDF's code makes today may differ from what was sealed, or be the same: another notice tells.
  const files = scenarioFiles({
    'site.yaml': scenarioFiles().get('content/site.yaml')?.replace('只供測試', '僅供測試') ?? '',
  });
  expect(await seal(['council/4-1', '--date', '2026-11-30'], { files })).toMatchObject({ exitCode: 0 });
  const written = readFileSync(record('council/4-1'), 'utf8');
  expect(written.startsWith(before.replaceAll('\n', '\r\n'))).toBe(true);
  const library = buildLibrary(
    new Map([...files, ['content/council/4-1/seals.yaml', written.replaceAll('\r\n', '\n')]]),
  );
  expect(library.diagnostics).toEqual([]);
  const [, last, reissue] = library.seals.get('council/4-1') ?? [];
  expect([reissue?.revision, reissue?.content]).toEqual([last?.revision, last?.content]);
});

test.each<[string, string[], object, RegExp]>([
  [
    'an edition that does not exist',
    ['annual/131'],
    {},
    /Unknown published edition `annual\/131`, expected one of annual\/112/,
  ],
  ['an edition without a report', ['annual/113'], {}, /annual\/113/],
  ['a date before the last seal', ['council/4-1', '2023-06-14'], {}, /before the last seal of 2023-06-15/],
  [
    'content that was changed after the build',
    ['annual/112'],
    { built: scenarioFiles({ 'annual/112/rdec/joint-services/call-review.zh.mdx': '市府獲獎。\n' }) },
    /not built, or content.*\n {2}dist\/annual\/112\/rdec\/report\.pdf\n(?: {2}dist\/.*\n)* {2}dist\/annual\/112\/package\.zip\nRun `npm run build`/,
  ],
  ['a site that was not built', ['annual/112'], { built: new Map() }, /not built/],
  [
    'content with mistakes',
    ['annual/112'],
    { files: scenarioFiles({ 'annual/112/rdec/joint-services/call-review.zh.mdx': '<b>\n' }) },
    /Run `npm run check`/,
  ],
  ['half a signature', ['annual/112'], { env: { SIGNING_KEY: 'x' } }, /needs both/],
])(
  'refuses %s, with a way out, and records nothing',
  async (_, [edition = '', date = '2026-11-30'], world, says) => {
    const { text, exitCode } = await seal([edition, '--date', date], world);
    expect(text).toMatch(says);
    expect(exitCode).toBe(1);
    expect(() => readFileSync(record('annual/112'))).toThrow();
  },
);

test('does not seal the same files twice', async () => {
  await seal(['annual/112', '--date', '2026-11-30']);
  const written = readFileSync(record('annual/112'), 'utf8');
  const files = scenarioFiles({ 'annual/112/seals.yaml': written });
  const { text, exitCode } = await seal(['annual/112', '--date', '2026-12-01'], { files });
  expect(text).toMatch(/nothing new to seal/);
  expect(exitCode).toBe(1);
  expect(readFileSync(record('annual/112'), 'utf8')).toBe(written);
});

test.each([
  [[], '請指定年度與公布日期'],
  [['annual/112'], '請指定年度與公布日期'],
  [['annual/112', '--dat', '2026-11-30'], '請指定年度與公布日期'],
  [['annual/112', '--date', '115-11-30'], '無法辨讀日期「115-11-30」'],
  [['annual/112', '--date', '2026-02-30'], '無法辨讀日期「2026-02-30」'],
])('wrong arguments leave 2 and a sentence: %j', async (args, says) => {
  const { text, exitCode } = await seal(args, { env: { LANG: 'zh_TW.UTF-8' } });
  expect(text).toContain(says);
  expect(exitCode).toBe(2);
});
