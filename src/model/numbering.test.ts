import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { formatNumber, readNumber } from './numbering.ts';

const cases = readCases(
  import.meta.url,
  'numbering.cases.yaml',
  z.strictObject({
    shown: z.array(z.strictObject({ no: z.string(), zh: z.string(), en: z.string() })),
    values: z.array(z.strictObject({ text: z.string(), value: z.number() })),
    none: z.array(z.string()),
  }),
);

test.each(cases.shown)('shows the number $no as $zh and $en', ({ no, zh, en }) => {
  expect({ zh: formatNumber(no, 'zh'), en: formatNumber(no, 'en') }).toEqual({ zh, en });
});

test.each(cases.values)('reads the number $text', ({ text, value }) => {
  expect(readNumber(text)).toBe(value);
});

test.each(cases.none)('reads no number from "%s"', (text) => {
  expect(readNumber(text)).toBeUndefined();
});
