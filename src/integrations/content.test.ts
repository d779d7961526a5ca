import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkProject } from '../check/check.ts';
import { scenarioRoot } from '../testing/scenario/scenario.ts';
import { contentIntegration } from './content.ts';

let root = '';
let printed = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  printed = '';
  cpSync(scenarioRoot, root, { recursive: true });
  // The fonts that say which characters a PDF can have.
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  vi.spyOn(console, 'error').mockImplementation((text: string) => {
    printed += `${text}\n`;
  });
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('stopped');
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const startBuild = contentIntegration().hooks['astro:build:start'] as () => void;

function edit(file: string, find: string, write: string): void {
  const path = join(root, 'content', file);
  const source = readFileSync(path, 'utf8');
  expect(source).toContain(find);
  writeFileSync(path, source.replace(find, write));
}

/** A draft edition with a text that is in error, and with figures. */
function makeFaultyDraft(year: number, figures: string): void {
  const files = {
    'edition.yaml': `title: { zh: ${year}年度, en: Draft }\nyear: "${year}"\nstatus: draft\n`,
    'rdec/report.yaml': readFileSync(join(root, 'content/annual/112/rdec/report.yaml'), 'utf8'),
    'rdec/figures.yaml': `petitions-handling:\n  petitions: ${figures}\n`,
    'rdec/joint-services/petitions-handling.zh.mdx': '共<b>5</b>件。\n',
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, `content/annual/${year}`, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const unread = '{ period: "11x", value: "5" }';

test('an error in what is published stops a build', () => {
  edit('annual/112/rdec/figures.yaml', '"202,880"', '"20萬千"');
  expect(startBuild).toThrow('stopped');
  expect(printed).toContain('content/annual/112/rdec/figures.yaml');
});

test('errors in a draft are printed and counted by the check, and the build of the others goes on', () => {
  makeFaultyDraft(113, unread);
  startBuild();
  expect(printed).toContain('content/annual/113/rdec/figures.yaml:2');
  expect(printed).toContain('raw-html');
  expect(printed).toMatch(/草稿|in drafts/);
  expect(checkProject(root).diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([]);
});

test('what is published does not answer for a draft that disagrees with it', () => {
  makeFaultyDraft(111, '{ period: "112", value: "202,881" }');
  const failed = checkProject(root).diagnostics.filter(({ rule }) => rule === 'failed-check');
  expect(failed.map(({ file }) => file)).toEqual(['content/annual/112/rdec/figures.yaml']);
  startBuild();
  expect(printed).toContain('failed-check');
});

test('a draft does not excuse the others', () => {
  makeFaultyDraft(113, unread);
  edit('annual/112/rdec/figures.yaml', '"202,880"', '"20萬千"');
  expect(startBuild).toThrow('stopped');
});

test('an edition whose status can not be read is no draft', () => {
  makeFaultyDraft(113, unread);
  edit('annual/113/edition.yaml', 'status: draft', 'status: drafted');
  expect(startBuild).toThrow('stopped');
});
