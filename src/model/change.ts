import { z } from 'zod';
import { bilingualSchema, reference } from './text.ts';

const changeSchema = z.strictObject({
  change: z
    .enum(['renamed', 'began', 'ended', 'split', 'merged', 'moved'])
    .describe('What happened to the items'),
  items: z.array(reference('item')).min(1).describe('Ids of the items concerned'),
  from: reference('edition').describe('The edition before: annual/108'),
  to: reference('edition').describe('The edition after: annual/109'),
  what: bilingualSchema.describe('What changed, in a sentence'),
  reason: bilingualSchema.optional().describe('Why, only where a report says so'),
});

/** `changes.yaml`: how the outline changed from one edition to the next. */
export const changesSchema = z.array(changeSchema);

/** A change of the outline between two editions. */
export type Change = z.output<typeof changeSchema>;
