import { z } from 'zod';
import type { CheckId } from './check.ts';
import type { Place } from './diagnostic.ts';
import type { Indicator } from './indicator.ts';
import type { Bilingual } from './locale.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { ItemId } from './report.ts';
import { reference } from './text.ts';

const period = reference('period')
  .min(1)
  .describe('What the figure refers to: 112, 112H1, FY113, @112-12, 112-03/112-07');

/** Why there is no value. */
const absences = [
  'not-reported',
  'not-published-yet',
  'discontinued',
  'not-applicable',
  'edition-missing',
] as const;

export type AbsenceReason = (typeof absences)[number];

const noteSchema = z.strictObject({
  check: reference('check').describe('The check that the figure fails in the source, or agreement'),
  zh: z.string().min(1).describe('What does not add up, in Chinese'),
  en: z.string().min(1).describe('The same in English'),
});

/** One figure as an editor writes it in `figures.yaml`: a value, or the reason why there is none. */
export const figureSchema = z.union([
  z.strictObject({
    period,
    value: z.string().min(1).describe('The figure as the source prints it, without its unit: "281.57萬"'),
    note: noteSchema.optional().describe("An editor's note on a figure that fails a check in the source"),
  }),
  z.strictObject({ period, absence: z.enum(absences).describe('Why there is no value') }),
]);

/** `figures.yaml`: by item, then by indicator, one figure or several. */
export const figuresSchema = z.record(
  reference('item'),
  z.record(reference('indicator'), z.union([figureSchema, z.array(figureSchema).min(1)])),
);

/** An editor's remark on a figure that fails a check in the source. */
export interface Note extends Bilingual {
  readonly check: CheckId;
}

/** One value of one indicator for one period, as one item of one report states it. */
export interface Observation {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly item: ItemId;
  readonly note?: Note;
  readonly place: Place;
}

/** The recorded reason why an item of a report gives no value of an indicator for a period. */
export interface Absence {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly reason: AbsenceReason;
  readonly item: ItemId;
}
