import { Big } from 'big.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { parseQuantity } from './quantity.ts';

const cases = readCases(
  import.meta.url,
  'quantity.cases.yaml',
  z.strictObject({
    read: z.array(
      z.strictObject({
        text: z.string(),
        printed: z.string().optional(),
        value: z.string(),
        step: z.string(),
        max: z.string().optional(),
        qualifier: z.enum(['about', 'more', 'nearly', 'at-least', 'up-to']).optional(),
        percent: z.boolean().optional(),
      }),
    ),
    refused: z.array(z.string()),
  }),
);

test.each(cases.read)('reads the figure $text', ({ text, printed, percent = false, ...expected }) => {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(`refused ${text}`);
  const { value, max, digits, scale } = quantity;
  expect(quantity).toMatchObject({ printed: printed ?? text.trim(), percent });
  expect({
    value: value.toFixed(),
    step: new Big(10).pow(scale - digits).toFixed(),
    ...(max && { max: max.toFixed() }),
    ...(quantity.qualifier && { qualifier: quantity.qualifier }),
  }).toEqual(expected);
});

test.each(cases.refused)('refuses the figure "%s"', (text) => {
  expect(parseQuantity(text)).toBeUndefined();
});
