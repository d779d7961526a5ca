import { expect, test } from 'vitest';
import { differenceLines, plain } from './markdown-text.ts';

test.each([
  ['1. 第一', '1\\. 第一'],
  ['85.5 points', '85.5 points'],
  ['- 項目', '\\- 項目'],
  ['<script>&', '&lt;script>&amp;'],
  ['**a** [b](c) `d` ~e~ #1 @all | $x$', '\\*\\*a\\*\\* \\[b\\](c) \\`d\\` \\~e\\~ \\#1 \\@all \\| \\$x\\$'],
])('%s means nothing in Markdown', (text, written) => {
  expect(plain(text)).toBe(written);
});

test('what went is struck, what came underlined, and what stands far from both is left out', () => {
  const same = '全年共受理市民陳情案件並且逐案追蹤列管直到結案為止以確保服務品質以及民眾權益不致受損';
  expect(
    differenceLines([
      [{ kind: 'same', text: '沒有改動的段落' }],
      [
        { kind: 'same', text: `${same}${same}` },
        { kind: 'deleted', text: '五件' },
        { kind: 'inserted', text: '六件' },
      ],
    ]),
  ).toEqual(['> …管直到結案為止以確保服務品質以及民眾權益不致受損<del>五件</del><ins>六件</ins>']);
});
