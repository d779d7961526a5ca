import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { formatPeriod, parsePeriod, periodKey } from './period.ts';

const cases = readCases(
  import.meta.url,
  'period.cases.yaml',
  z.strictObject({
    read: z.array(z.strictObject({ text: z.string(), zh: z.string(), en: z.string() })),
    refused: z.array(z.string()),
  }),
);

test.each(cases.read)('reads the period $text', ({ text, zh, en }) => {
  const period = parsePeriod(text);
  expect(
    period && { key: periodKey(period), zh: formatPeriod(period, 'zh'), en: formatPeriod(period, 'en') },
  ).toEqual({ key: text, zh, en });
});

test.each(cases.refused)('refuses the period "%s"', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});
