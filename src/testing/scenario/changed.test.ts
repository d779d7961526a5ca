import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../../check/command.ts';
import { readTree } from '../../git/tree.ts';
import { readContentFiles } from '../../library/files.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { scenarioRoot } from './scenario.ts';

const report = 'annual/112/rdec';
const review = `${report}/joint-services/call-review`;

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const check = (...args: string[]) => runCheck(args, { root: repository.root, env: {} });
const rulesOf = (text: string): string[] =>
  JSON.parse(text).diagnostics.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`);

test('a commit is read as its files are on the disk', () => {
  expect(readTree(repository.root, 'HEAD')).toEqual(readContentFiles(scenarioRoot));
});

test('only what a change must answer for is told: its files, and what it breaks elsewhere', () => {
  repository.write({ [`${review}.en.mdx`]: 'It came <b>first</b>.\n' });
  repository.commit("Somebody else's mistake");
  const figures = readFileSync(join(repository.root, 'content', report, 'figures.yaml'), 'utf8');
  repository.write({ [`${report}/figures.yaml`]: figures.replace('service-rank', 'service-rnak') });
  expect(rulesOf(check('--changed', '--format', 'json').text)).toEqual([
    `content/${report}/figures.yaml unknown-indicator`,
    `content/${review}.zh.mdx unknown-value`,
  ]);
  repository.write({ [`${report}/figures.yaml`]: figures.replace(/^\s*service-rank.*\n/m, '') });
  expect(rulesOf(check('--changed', '--format', 'json').text)).toContain(
    `content/${review}.zh.mdx unknown-value`,
  );
  expect(rulesOf(check('--format', 'json').text)).toContain(`content/${review}.en.mdx raw-html`);
});

test('work on a branch is compared with where it began, files not yet added included', () => {
  repository.git('checkout', '--quiet', '-b', 'work');
  repository.write({ [`${report}/joint-services/unlisted.zh.mdx`]: '未列。\n' });
  repository.git('checkout', '--quiet', 'main');
  repository.git('stash', '--quiet', '--include-untracked');
  repository.write({ [`${review}.en.mdx`]: 'It came <b>first</b>.\n' });
  repository.commit('Work on main in the meantime');
  repository.git('checkout', '--quiet', 'work');
  repository.git('stash', 'pop', '--quiet');
  const { text, exitCode } = check('--changed', 'main', '--lang', 'zh');
  expect(text).toContain('unlisted.zh.mdx:1:1  錯誤  stray-file');
  expect(text).not.toContain('raw-html');
  expect(text).toContain('只看與 main 不同的 1 個檔案');
  expect(exitCode).toBe(1);
});

test('nothing changed is nothing to answer for', () => {
  expect(check('--changed')).toEqual({
    text: 'Looked at the 0 files that differ from HEAD, and at what that causes elsewhere.\nNo problems found.',
    exitCode: 0,
  });
});

test.each(['nowhere', '--output=x', 'HEAD:content'])('the unknown version %s gets a sentence', (ref) => {
  expect(check(`--changed=${ref}`)).toEqual({
    text: `Git does not know \`${ref}\`, expected a branch, a tag or a commit such as main or HEAD~3.`,
    exitCode: 2,
  });
});

test('a stale translation shows the Chinese sentences that changed since it was stamped', () => {
  const file = `${report}/joint-services/petitions-handling.zh.mdx`;
  const source = readFileSync(join(repository.root, 'content', file), 'utf8');
  repository.write({ [file]: `${source}\n民眾滿意。\n` });
  repository.commit('Add a sentence');
  repository.write({ [file]: `${source}\n民眾更滿意。服務到家。\n` });
  const { text, exitCode } = check('--lang', 'zh');
  expect(exitCode).toBe(0);
  expect(text).toContain(
    ['中文自譯出後改動的句子（− 原句，+ 新句）：', '  + 民眾更滿意。', '  + 服務到家。'].join('\n'),
  );
  expect(text).not.toContain('民眾滿意。');
});

test('without the history it says so', () => {
  const file = `${report}/joint-services/petitions-handling.zh.mdx`;
  const source = readFileSync(join(repository.root, 'content', file), 'utf8');
  repository.write({ [file]: `${source}\n民眾滿意。\n` });
  execFileSync('rm', ['-rf', join(repository.root, '.git')]);
  expect(check().text).toContain('is not in the history of git');
  expect(check('--changed').exitCode).toBe(2);
});
