import { z } from 'zod';
import { checkSchema } from './check.ts';
import type { Bilingual } from './locale.ts';
import type { Period } from './period.ts';
import { bilingualSchema, reference } from './text.ts';
import type { Unit } from './unit.ts';

export type IndicatorId = string & { readonly of: 'indicator' };

/** What an indicator's values are, which decides how they are drawn and compared. */
const kindSchema = z
  .enum(['flow', 'stock', 'share', 'rate', 'rank', 'score', 'amount'])
  .describe(
    'flow: counted over a period; stock: state at a date; share: part of a whole; rate: achievement; rank; score: points given; amount: money',
  );

/** A change of what an indicator counts, between two periods. */
const breakSchema = z.strictObject({
  between: z
    .tuple([reference('period'), reference('period')])
    .describe('The last period before the change, and the first after it'),
  reason: bilingualSchema.describe('What changed in what is counted, in a sentence'),
});

/** One indicator of `content/indicators/<theme>.yaml`. */
const indicatorSchema = z.strictObject({
  name: bilingualSchema.describe('What is measured, in a few words'),
  definition: bilingualSchema.describe('What is counted, over what, by whom'),
  unit: reference('unit').describe('An id of units.yaml'),
  kind: kindSchema,
  direction: z
    .enum(['higher', 'lower', 'neutral'])
    .describe('Which way is better; neutral unless beyond dispute'),
  period: z
    .enum(['year', 'half-year', 'fiscal-year', 'months', 'as-of'])
    .describe('The kind of period that its figures usually refer to'),
  breaks: z
    .array(breakSchema)
    .min(1)
    .optional()
    .describe('Changes of the definition; no percentage is shown across one'),
});

/** A registry file: one theme and its indicators by id. */
export const registrySchema = z.strictObject({
  theme: bilingualSchema.describe("The theme's name"),
  indicators: z.record(z.string(), indicatorSchema).describe('Indicators by id'),
  checks: z.record(z.string(), checkSchema).optional().describe('What the figures must obey, by id'),
});

export interface Indicator extends Omit<z.output<typeof indicatorSchema>, 'unit' | 'breaks'> {
  readonly id: IndicatorId;
  readonly theme: Theme;
  readonly unit: Unit;
  readonly breaks: readonly Break[];
}

/** A change of an indicator's definition: figures of the two sides are not compared. */
export interface Break {
  readonly before: Period;
  readonly after: Period;
  readonly reason: Bilingual;
}

interface Theme {
  readonly id: string;
  readonly name: Bilingual;
}
