import { expect, test } from 'vitest';
import { languageRuns } from './language-runs.ts';

const marked = (text: string, locale: 'zh' | 'en') =>
  languageRuns(text, locale)
    .map((run) => (run.locale ? `[${run.text}]` : run.text))
    .join('');

test('Han words inside English are a run of Chinese, with the punctuation and digits between them', () => {
  expect(marked('the “Plan” (高雄市政府112年度計畫、第2期) of the city', 'en')).toBe(
    'the “Plan” ([高雄市政府112年度計畫、第2期]) of the city',
  );
});

test('several Latin words inside Chinese are a run of English, a single word is not', () => {
  expect(marked('泰國北碧府省長Mr. Prawat Kithammakunnit參觀5G與MyData應用', 'zh')).toBe(
    '泰國北碧府省長[Mr. Prawat Kithammakunnit]參觀5G與MyData應用',
  );
});

test('a text of one language is one run', () => {
  expect(languageRuns('法律諮詢', 'zh')).toEqual([{ text: '法律諮詢' }]);
  expect(languageRuns('', 'en')).toEqual([]);
});
