import { z } from 'zod';
import { revisionSchema } from './revision.ts';
import { bilingualSchema, dateSchema } from './text.ts';

/** The lines of publications. */
export const seriesIds = ['annual', 'council'] as const;
export type SeriesId = (typeof seriesIds)[number];

/** `edition.yaml`: one issue of a series. */
export const editionSchema = z.strictObject({
  title: bilingualSchema.describe('The title of the edition'),
  year: z.string().describe('The ROC year that the edition reports on'),
  status: z
    .enum(['published', 'draft', 'edition-missing'])
    .default('published')
    .describe(
      'A draft shows in development, never in a build; edition-missing: the edition exists but no source of it could be had',
    ),
  published: dateSchema.optional().describe('The recorded date of publication; absent where none is known'),
  revisions: z
    .array(revisionSchema)
    .optional()
    .describe('Changes of the edition as a whole since it was sealed, oldest first'),
});

export type EditionInput = z.output<typeof editionSchema>;
