import { z } from 'zod';

/** A short text that must be given in both languages. */
export const bilingualSchema = z.strictObject({
  zh: z.string().min(1).describe('Traditional Chinese'),
  en: z.string().min(1).describe('English'),
});

/** An id: lower-case English words joined by hyphens, the same in every language, file and address. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits joined by hyphens');

/** An id that is part of an address below an edition or a report, where the page at a glance stands too. */
export const pageIdSchema = z
  .string()
  .regex(
    /^(?!glance$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'lower-case letters and digits joined by hyphens, and not `glance`, which is the page at a glance',
  );

/** What a field may name that is written elsewhere in the content. */
export type Referent = 'agency' | 'unit' | 'indicator' | 'item' | 'check' | 'edition' | 'period';

/** A text that names something by its id; schemas for editor programs offer the ids that there are. */
export function reference(refersTo: Referent) {
  return z.string().meta({ refersTo });
}

/** A calendar date as the publisher recorded it. */
export const dateSchema = z.iso.date().describe('A recorded date, YYYY-MM-DD in the AD calendar');
