import { expect, test } from 'vitest';
import { z } from 'zod';
import { locales } from '../model/locale.ts';
import { readCases } from '../testing/cases.ts';
import { cutQuery } from './query.ts';

const cases = readCases(
  import.meta.url,
  'query.cases.yaml',
  z.array(
    z.strictObject({
      locale: z.enum(locales),
      query: z.coerce.string(),
      terms: z.record(z.string(), z.array(z.array(z.string()))),
    }),
  ),
);

test.each(cases)('cuts the query $query', ({ locale, query, terms }) => {
  const cut = cutQuery(query, locale).map(({ text, searches }) => [text, searches]);
  expect(Object.fromEntries(cut)).toEqual(terms);
});
