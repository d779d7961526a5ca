import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from './bench/build.ts';

const folders = ['one', 'two'].map((name) => mkdtempSync(join(tmpdir(), `digest-${name}-`)));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What the PDFs of a report are, made from nothing in a folder, on a machine set up in a certain way. */
function digests(folder: string, machine: Record<string, string>): string {
  copyProject(process.cwd(), folder);
  return execFileSync(process.execPath, [join(folder, 'src/testing/pdf-digest.ts')], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...machine },
  });
}

test('PDFs are the same, byte for byte, from two folders, time zones, languages and sets of fonts', () => {
  const [one = '', two = ''] = folders;
  // A face of the same family in a weight that the PDF does not use, as an editor may have installed it.
  const regular = 'node_modules/@expo-google-fonts/noto-sans-tc/400Regular';
  cpSync(regular, join(two, 'home/.fonts'), { recursive: true });
  const here = digests(one, { TZ: 'Asia/Taipei', LANG: 'zh_TW.UTF-8', LC_ALL: 'zh_TW.UTF-8' });
  const there = digests(two, { TZ: 'America/New_York', LANG: 'C', HOME: join(two, 'home') });
  expect(here.trim().split('\n')).toHaveLength(4);
  expect(there).toBe(here);
}, 120_000);
