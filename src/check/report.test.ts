import { expect, test } from 'vitest';
import type { Diagnostic } from '../model/diagnostic.ts';
import { reporters } from './report.ts';

const dead: Diagnostic = {
  file: 'content/a,b.zh.mdx',
  line: 3,
  column: 7,
  rule: 'dead-link',
  severity: 'error',
  message: { zh: '100%沒有。', en: 'Nothing, 100%.' },
  hint: { zh: '請改。', en: 'Mend it.' },
};
const stale: Diagnostic = { ...dead, line: 9, rule: 'stale-translation', severity: 'warning' };

test('the terminal shows place, severity, rule, message, hint and the count, in either language', () => {
  expect(reporters.terminal([dead, stale], 'zh')).toMatchInlineSnapshot(`
    "content/a,b.zh.mdx:3:7  錯誤  dead-link
      100%沒有。
      請改。

    content/a,b.zh.mdx:9:7  警告  stale-translation
      100%沒有。
      請改。

    檢查完成：1 個錯誤，1 個警告。"
  `);
  expect(reporters.terminal([dead], 'en')).toMatchInlineSnapshot(`
    "content/a,b.zh.mdx:3:7  error  dead-link
      Nothing, 100%.
      Mend it.

    1 error, 0 warnings."
  `);
  expect(reporters.terminal([], 'en')).toBe('No problems found.');
});

test('GitHub gets one command a diagnostic, with its marks escaped', () => {
  expect(reporters.github([dead, stale], 'en')).toMatchInlineSnapshot(`
    "::error file=content/a%2Cb.zh.mdx,line=3,col=7,title=dead-link::Nothing, 100%25.%0AMend it.
    ::warning file=content/a%2Cb.zh.mdx,line=9,col=7,title=stale-translation::Nothing, 100%25.%0AMend it.
    1 error, 1 warning."
  `);
});

test('JSON has the diagnostics as they are', () => {
  expect(JSON.parse(reporters.json([dead]))).toEqual({ diagnostics: [dead] });
});
