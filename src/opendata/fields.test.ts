import { expect, test } from 'vitest';
import { z } from 'zod';
import { parsePeriod } from '../model/period.ts';
import { parseQuantity } from '../model/quantity.ts';
import { readCases } from '../testing/cases.ts';
import { datesOf } from './calendar.ts';
import { valueFields } from './value-fields.ts';

const { periods, figures } = readCases(
  import.meta.url,
  'fields.cases.yaml',
  z.strictObject({
    periods: z.array(z.strictObject({ period: z.string(), start: z.string(), end: z.string() })),
    figures: z.array(z.strictObject({ printed: z.string(), fields: z.string() })),
  }),
);

test.each(periods)('dates $period from $start to $end', ({ period: text, start, end }) => {
  const period = parsePeriod(text);
  expect(period && datesOf(period)).toEqual([start, end]);
});

test.each(figures)('puts $printed into $fields', ({ printed, fields }) => {
  const quantity = parseQuantity(printed);
  if (!quantity) throw new Error(`unreadable case: ${printed}`);
  const { value, value_min, value_max, qualifier, as_printed } = valueFields(quantity);
  expect([value, value_min, value_max, qualifier].join('|')).toBe(fields);
  expect(as_printed).toBe(printed);
});
