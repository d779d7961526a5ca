import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scenarioRoot } from './scenario.ts';

const item = 'content/annual/112/rdec/joint-services/call-review';

// Each test runs commands, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 30_000 });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scenario-'));
  cpSync(scenarioRoot, root, { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

function run(script: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

test('sound content leaves 0 and one sentence', () => {
  expect(run('check.ts')).toEqual({ status: 0, out: 'No problems found.\n', err: '' });
});

test('warnings leave 0; the translation is then stamped and the warning gone', () => {
  writeFileSync(join(root, `${item}.zh.mdx`), '市府在111年度全國評比獲<Value of="service-rank" />。\n');
  expect(run('check.ts')).toMatchObject({
    status: 0,
    out: expect.stringMatching(/0 errors, 1 warning\.\n$/),
  });
  expect(run('translated.ts', `${item}.en.mdx`)).toEqual({
    status: 0,
    out: `${item}.en.mdx  Recorded that it translates the present Chinese.\n`,
    err: '',
  });
  expect(run('check.ts')).toMatchObject({ status: 0, out: 'No problems found.\n' });
});

test('an error leaves 1, in every format', () => {
  writeFileSync(join(root, `${item}.en.mdx`), 'It came <b>first</b>.\n');
  expect(run('check.ts', '--lang', 'zh')).toMatchObject({
    status: 1,
    out: expect.stringContaining(`${item}.en.mdx:1:9  錯誤  raw-html`),
  });
  expect(run('check.ts', '--format', 'github')).toMatchObject({
    status: 1,
    out: expect.stringContaining(`::error file=${item}.en.mdx,line=1,col=9,title=raw-html::`),
  });
  const { status, out } = run('check.ts', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ rule: 'raw-html', severity: 'error' }] });
});

test('wrong arguments leave 2 and a sentence, without a trace', () => {
  expect(run('check.ts', '--format', 'xml')).toEqual({
    status: 2,
    out: '',
    err: 'Unexpected value `xml` of --format, expected one of terminal, github, gitlab, json.\n',
  });
  expect(run('translated.ts')).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringMatching(/^Name English files.*\n$/),
  });
});

test('a translation without its Chinese leaves 1 and a sentence', () => {
  rmSync(join(root, `${item}.zh.mdx`));
  expect(run('translated.ts', `${item}.en.mdx`)).toMatchObject({
    status: 1,
    out: expect.stringContaining(`${item}.zh.mdx, does not exist.`),
  });
});

test('a folder without content is reported, not thrown', () => {
  rmSync(join(root, 'content'), { recursive: true });
  expect(run('check.ts')).toMatchObject({
    status: 1,
    out: expect.stringContaining('content/site.yaml:1:1  error  missing-file'),
  });
});
