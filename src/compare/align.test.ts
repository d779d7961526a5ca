import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { alignParagraphs } from './align.ts';

const texts = z.array(z.string());
const cases = z.array(z.strictObject({ name: z.string(), before: texts, after: texts, pairs: texts }));

test.each(readCases(import.meta.url, 'align.cases.yaml', cases))('$name', ({ before, after, pairs }) => {
  const met = alignParagraphs(before, after).map(
    (pair) => `${pair.before ?? 'none'} / ${pair.after ?? 'none'}`,
  );
  expect(met).toEqual(pairs);
});
