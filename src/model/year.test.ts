import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { formatYear, formatYearBriefly, parseRocYear, toAd } from './year.ts';

const written = z.strictObject({ zh: z.string(), en: z.string() });
const cases = readCases(
  import.meta.url,
  'year.cases.yaml',
  z.strictObject({
    read: z.array(z.strictObject({ text: z.string(), ad: z.number(), first: written, later: written })),
    refused: z.array(z.string()),
  }),
);

test.each(cases.read)('reads the ROC year $text', ({ text, ...expected }) => {
  const year = parseRocYear(text);
  if (!year) throw new Error(`refused ${text}`);
  expect({
    ad: toAd(year),
    first: { zh: formatYear(year, 'zh'), en: formatYear(year, 'en') },
    later: { zh: formatYearBriefly(year, 'zh'), en: formatYearBriefly(year, 'en') },
  }).toEqual(expected);
});

test.each(cases.refused)('refuses the ROC year "%s"', (text) => {
  expect(parseRocYear(text)).toBeUndefined();
});
