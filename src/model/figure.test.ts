import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { figureText } from './figure.ts';
import { parseQuantity } from './quantity.ts';
import { type UnitId, unitSchema } from './unit.ts';

const { units, cases } = readCases(
  import.meta.url,
  'figure.cases.yaml',
  z.strictObject({
    units: z.record(z.string(), unitSchema),
    cases: z.array(
      z.strictObject({
        text: z.string(),
        unit: z.string(),
        bare: z.boolean().default(false),
        zh: z.string(),
        en: z.string(),
      }),
    ),
  }),
);

test.each(cases)('writes $text ($unit) as $zh and $en', ({ text, unit: id, bare, zh, en }) => {
  const quantity = parseQuantity(text);
  const words = units[id];
  if (!quantity || !words) throw new Error(`unreadable case: ${text} ${id}`);
  const unit = { ...words, id: id as UnitId };
  const written = { zh: figureText(quantity, unit, 'zh', bare), en: figureText(quantity, unit, 'en', bare) };
  expect(written).toEqual({ zh, en });
});
