import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../../testing/cases.ts';
import { unmatchedNumbers } from './mismatch.ts';

const textSchema = z.strictObject({ zh: z.string(), en: z.string() });
const cases = readCases(
  import.meta.url,
  'mismatch.cases.yaml',
  z.strictObject({
    same: z.array(textSchema),
    different: z.array(
      z.strictObject({
        name: z.string(),
        text: textSchema,
        zh: z.array(z.string()),
        en: z.array(z.string()),
      }),
    ),
  }),
);

test.each(cases.same)('finds the same numbers in $zh and $en', ({ zh, en }) => {
  expect(unmatchedNumbers(zh, en)).toEqual({ zh: [], en: [] });
});

test.each(cases.different)('finds $name', ({ text, zh, en }) => {
  const unmatched = unmatchedNumbers(text.zh, text.en);
  expect({
    zh: unmatched.zh.map(({ printed }) => printed),
    en: unmatched.en.map(({ printed }) => printed),
  }).toEqual({
    zh,
    en,
  });
});

test('points at the number in its text', () => {
  const zh = '共12件，其中34件逾期。';
  const [number] = unmatchedNumbers(zh, '12 cases, of which 35 are overdue.').zh;
  expect(zh.slice(number?.index)).toMatch(/^34件/);
});
