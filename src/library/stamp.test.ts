import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseDocument } from '../dialect/parse.ts';
import { stampTranslations, withStamp } from './stamp.ts';
import { textHash } from './translation.ts';

const stamp = '0123456789abcdef';

test.each([
  ['a text without front matter', 'one\n', `---\ntranslates: ${stamp}\n---\n\none\n`],
  ['other front matter', '---\ntitle: t\n---\none', `---\ntitle: t\ntranslates: ${stamp}\n---\none`],
  ['an older stamp', '---\ntranslates: 0\n---\none', `---\ntranslates: ${stamp}\n---\none`],
  ['empty front matter', '---\n---\none', `---\ntranslates: ${stamp}\n---\none`],
  ['Windows line ends', 'one\r\ntwo\r\n', `---\r\ntranslates: ${stamp}\r\n---\r\n\r\none\r\ntwo\r\n`],
  ['a byte order mark', '\xEF\xBB\xBFone', `\xEF\xBB\xBF---\ntranslates: ${stamp}\n---\n\none`],
  ['a rule further down', 'one\n\n---\n', `---\ntranslates: ${stamp}\n---\n\none\n\n---\n`],
  [
    'the word in the text',
    '---\ntitle: t\n---\ntranslates: x',
    `---\ntitle: t\ntranslates: ${stamp}\n---\ntranslates: x`,
  ],
])('stamps %s', (_, source, expected) => {
  expect(withStamp(source, stamp)).toBe(expected);
  expect(withStamp(expected, stamp)).toBe(expected);
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  mkdirSync(join(root, 'content/a'), { recursive: true });
  writeFileSync(join(root, 'content/a/one.zh.mdx'), '一\n');
  writeFileSync(join(root, 'content/a/one.en.mdx'), 'one “quoted”  \r\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const outcomes = (...paths: string[]) =>
  stampTranslations(root, paths).map(({ file, outcome }) => `${outcome} ${file}`);

test('stamps a file, and every English file of a folder, once', () => {
  expect(outcomes('content')).toEqual(['stamped content/a/one.en.mdx']);
  expect(outcomes('content/a/one.en.mdx', 'content/a/')).toEqual([
    'unchanged content/a/one.en.mdx',
    'unchanged content/a/one.en.mdx',
  ]);
  const expected = textHash(parseDocument('one.zh.mdx', '一\n').document);
  expect(readFileSync(join(root, 'content/a/one.en.mdx'), 'utf8')).toBe(
    `---\r\ntranslates: ${expected}\r\n---\r\n\r\none “quoted”  \r\n`,
  );
  expect(readdirSync(join(root, 'content/a')).toSorted()).toEqual(['one.en.mdx', 'one.zh.mdx']);
});

test('refuses what has no sound Chinese twin', () => {
  writeFileSync(join(root, 'content/a/two.en.mdx'), 'two\n');
  writeFileSync(join(root, 'content/a/one.zh.mdx'), '{一}\n');
  expect(outcomes('content/a/two.en.mdx', 'content/a/one.en.mdx', 'content/a/one.zh.mdx', 'none')).toEqual([
    'refused content/a/two.en.mdx',
    'refused content/a/one.en.mdx',
    'refused content/a/one.zh.mdx',
    'refused none',
  ]);
  expect(readFileSync(join(root, 'content/a/one.en.mdx'), 'utf8')).toBe('one “quoted”  \r\n');
});
