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

    規則說明
      dead-link × 1：站內連結要有目標。docs/editors.md#dead-link
      stale-translation × 1：英文要與目前的中文相符。docs/editors.md#stale-translation

    檢查完成：1 個錯誤，1 個警告。"
  `);
  expect(reporters.terminal([dead], 'en')).toMatchInlineSnapshot(`
    "content/a,b.zh.mdx:3:7  error  dead-link
      Nothing, 100%.
      Mend it.

    Rules
      dead-link × 1: A link within the site must lead somewhere. docs/editors.md#dead-link

    1 error, 0 warnings."
  `);
  expect(reporters.terminal([], 'en')).toBe('No problems found.');
});

test('GitHub gets one command a diagnostic, with its marks escaped', () => {
  expect(reporters.github([dead, stale], 'en')).toMatchInlineSnapshot(`
    "::error file=content/a%2Cb.zh.mdx,line=3,col=7,title=dead-link::Nothing, 100%25.%0AMend it.%0Adocs/editors.md#dead-link
    ::warning file=content/a%2Cb.zh.mdx,line=9,col=7,title=stale-translation::Nothing, 100%25.%0AMend it.%0Adocs/editors.md#stale-translation
    1 error, 1 warning."
  `);
});

test('JSON has the diagnostics as they are', () => {
  expect(JSON.parse(reporters.json([dead]))).toEqual({
    diagnostics: [dead],
    rules: {
      'dead-link': {
        zh: '站內連結要有目標',
        en: 'A link within the site must lead somewhere',
        guide: 'docs/editors.md#dead-link',
      },
    },
  });
});

test('the terminal shows the line with carets, and what else helps', () => {
  const files = new Map([[dead.file, '一\n二\n看[這裡](/no/)。']]);
  const detail = { zh: '− 舊\n+ 新', en: '- old\n+ new' };
  const scope = { zh: '只看一個檔案。', en: 'Looked at one file.' };
  expect(reporters.terminal([{ ...dead, detail }], 'zh', { files, scope })).toMatchInlineSnapshot(`
    "content/a,b.zh.mdx:3:7  錯誤  dead-link
      100%沒有。
      請改。
      3 | 看[這裡](/no/)。
        |          ^
      − 舊
      + 新

    規則說明
      dead-link × 1：站內連結要有目標。docs/editors.md#dead-link

    只看一個檔案。
    檢查完成：1 個錯誤，0 個警告。"
  `);
});

test('GitLab gets a report whose fingerprints do not depend on lines, nor repeat', () => {
  const fingerprints = (...diagnostics: Diagnostic[]) =>
    JSON.parse(reporters.gitlab(diagnostics, 'zh')).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
  expect(fingerprints({ ...dead, line: 30 })).toEqual(fingerprints(dead));
  expect(new Set(fingerprints(dead, { ...dead, line: 30 }, stale)).size).toBe(3);
  expect(JSON.parse(reporters.gitlab([stale], 'zh'))).toMatchObject([
    {
      description: '100%沒有。請改。',
      check_name: 'stale-translation',
      severity: 'minor',
      location: { path: 'content/a,b.zh.mdx', lines: { begin: 9 } },
    },
  ]);
});
