import { z } from 'zod';
import { bilingualSchema, dateSchema } from './text.ts';

/** A recorded change of a sealed edition as a whole, in `edition.yaml`. */
export const revisionSchema = z.strictObject({
  date: dateSchema,
  old: bilingualSchema.describe('What stood there'),
  new: bilingualSchema.describe('What stands there now'),
  reason: bilingualSchema.describe('Why it was changed'),
});

/** A recorded change of a sealed report, in `report.yaml`. */
export const itemRevisionSchema = revisionSchema.extend({
  item: z.string().optional().describe('An id of the outline; absent where the report as a whole is meant'),
});
