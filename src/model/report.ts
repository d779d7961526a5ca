import { z } from 'zod';
import type { Bilingual } from './locale.ts';
import { itemRevisionSchema } from './revision.ts';
import { bilingualSchema, idSchema, pageIdSchema, reference } from './text.ts';

export type ItemId = string & { readonly of: 'item' };

const headingFields = {
  id: idSchema.describe('The same in every edition that has it; also the file name and the anchor'),
  no: z.string().min(1).optional().describe('The number as printed: 壹, 一, (一), 1., (1)'),
  title: bilingualSchema.describe('The heading'),
};

/** A heading under a chapter, with text of its own, items under it, or both. */
const itemSchema: z.ZodType<HeadingInput> = z.lazy(() =>
  z.strictObject({
    ...headingFields,
    items: z.array(itemSchema).min(1).optional().describe('Items under this one'),
  }),
);

/** A heading with a page of its own. */
const pageFields = { ...headingFields, id: pageIdSchema.describe(headingFields.id.description ?? '') };

const chapterSchema = z.strictObject({
  ...pageFields,
  items: z.array(itemSchema).min(1).optional().describe('The items of the chapter, in order'),
});

const partSchema = z.strictObject({
  ...pageFields,
  chapters: z.array(chapterSchema).min(1).describe('The chapters of the part, in order'),
});

/** `report.yaml`: the outline of one report. */
export const reportSchema = z.strictObject({
  agency: reference('agency').describe('An id of agencies.yaml'),
  highlights: z
    .array(reference('indicator'))
    .max(6)
    .optional()
    .describe('Up to six indicators that stand for the report on its page, at a glance and on the home page'),
  revisions: z
    .array(itemRevisionSchema)
    .optional()
    .describe('Changes of the report since it was sealed, oldest first'),
  outline: z
    .array(z.union([partSchema, chapterSchema]))
    .min(1)
    .describe('Chapters, or parts that hold chapters, in order'),
});

export type ReportInput = z.output<typeof reportSchema>;

/** A heading as an editor writes it, with the items under it. */
export interface HeadingInput {
  readonly id: string;
  readonly no?: string | undefined;
  readonly title: Bilingual;
  readonly items?: HeadingInput[] | undefined;
}

/** What every heading of an outline has. */
export interface Heading {
  readonly id: ItemId;
  readonly level: 'part' | 'chapter' | 'item';
  readonly number?: string;
  readonly title: Bilingual;
}
