import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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

test('PDFs are the same, byte for byte, from two folders, time zones and languages of the machine', () => {
  const [one = '', two = ''] = folders;
  const here = digests(one, { TZ: 'Asia/Taipei', LANG: 'zh_TW.UTF-8', LC_ALL: 'zh_TW.UTF-8' });
  const there = digests(two, { TZ: 'America/New_York', LANG: 'C' });
  expect(here.trim().split('\n')).toHaveLength(4);
  expect(there).toBe(here);
}, 120_000);
