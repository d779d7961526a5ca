import { expect, test } from 'vitest';
import { z } from 'zod';
import { locales } from '../model/locale.ts';
import { readCases } from '../testing/cases.ts';
import { termPattern } from './pattern.ts';

const cases = readCases(
  import.meta.url,
  'pattern.cases.yaml',
  z.array(
    z.strictObject({
      locale: z.enum(locales),
      term: z.string(),
      text: z.string(),
      found: z.array(z.string()),
    }),
  ),
);

test.each(cases)('finds $term in $text', ({ locale, term, text, found }) => {
  expect(text.match(termPattern(term, locale)) ?? []).toEqual(found);
});
