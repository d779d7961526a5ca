import { z } from 'zod';
import type { Locale } from './locale.ts';

export type UnitId = string & { readonly of: 'unit' };

/** What a figure counts in, and how both languages write it. */
export const unitSchema = z.strictObject({
  zh: z.string().min(1).describe('Measure word that follows the number in Chinese'),
  en: z
    .strictObject({ one: z.string().min(1), other: z.string().min(1) })
    .describe('English word after 1 and after any other number'),
  style: z
    .enum(['plain', 'percent', 'currency', 'ordinal'])
    .default('plain')
    .describe('plain: 5 cases; percent: 5%; currency: NT$5; ordinal: 5th'),
});

export type Unit = z.output<typeof unitSchema> & { readonly id: UnitId };

/** A unit as it is named on its own: `件`, `cases`. */
export function unitName({ zh, en }: Unit, locale: Locale): string {
  return locale === 'zh' ? zh : en.other;
}
