import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeDocx, wordParagraph } from '../office.ts';
import { scenarioRoot } from './scenario.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'interrupted-'));
  cpSync(scenarioRoot, root, { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const folder = 'content/annual/113/rdec';

function run(script: string, ...args: string[]): { status: number | null; err: string } {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  return { status, err: stderr };
}

/** Starts a command and kills it as soon as something that it writes shows; whether it was cut short. */
function kill(script: string, args: readonly string[], after: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [resolve('scripts', script), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH },
    stdio: 'ignore',
  });
  return new Promise((done) => {
    const watch = setInterval(() => after() && child.kill('SIGKILL'), 0);
    child.on('close', (_, signal) => {
      clearInterval(watch);
      done(signal === 'SIGKILL');
    });
  });
}

/** Every file of the draft by its name, as far as the site reads it. */
function written(): Map<string, string> {
  if (!existsSync(join(root, folder))) return new Map();
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:yaml|mdx|md)$/.test(name) && statSync(join(root, folder, name)).isFile(),
  );
  return new Map(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
}

test('a report that is begun stands there whole or not at all, and can be begun again', async () => {
  let cut = 0;
  for (const wait of ['.cache/drafts', folder]) {
    rmSync(join(root, folder), { recursive: true, force: true });
    rmSync(join(root, '.cache'), { recursive: true, force: true });
    if (await kill('new.ts', ['annual/113/rdec'], () => existsSync(join(root, wait)))) cut++;
    const files = written();
    if (files.size > 0) expect(files.size).toBe(17);
    else expect(run('new.ts', 'annual/113/rdec').status).toBe(0);
    expect(written().size).toBe(17);
  }
  expect(cut).toBeGreaterThan(0);
}, 60_000);

test('an import that is cut short leaves whole files, and the next one ends it', async () => {
  expect(run('new.ts', 'annual/113/rdec').status).toBe(0);
  const begun = written();
  const lines = [
    '一、公民參與',
    '補助經費為300萬元。',
    '一、陳情受理',
    '113年共處理陳情210,000件。',
    '九、新項目',
    '新的內文。',
  ];
  writeFileSync(join(root, '113.docx'), makeDocx(lines.map((line) => wordParagraph(line)).join('')));
  const args = ['113.docx', '--to', 'annual/113/rdec'];
  expect(await kill('import.ts', args, () => written().has('unplaced.md'))).toBe(true);
  const halfway = written();
  expect(run('import.ts', ...args)).toEqual({ status: 0, err: '' });
  const done = written();
  expect(done.get('unplaced.md')).toContain('新的內文。');
  expect(done.get('research/citizen-participation.zh.mdx')).toContain('補助經費為');
  for (const [name, text] of halfway) expect([begun.get(name), done.get(name)]).toContain(text);
}, 60_000);
