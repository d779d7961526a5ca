import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { bilingualSchema, dateSchema } from './text.ts';

/** `content/site.yaml`: whose site this is, what it is, and what it is not. */
export const siteSchema = z.strictObject({
  address: z.url().describe('Where the site stands, without base path; the variable SITE overrides it'),
  base: z
    .string()
    .regex(/^\/(?:[^/]+\/)*$/, 'a path that begins and ends with a slash')
    .describe('Path under the address; the variable BASE overrides it'),
  title: bilingualSchema.describe("The site's name"),
  issuer: bilingualSchema
    .optional()
    .describe("Whose reports the site holds; stands above the site's name on every page"),
  label: bilingualSchema
    .optional()
    .describe('What the site is not, in a word or two, beside whose reports it holds: a demonstration'),
  publisher: bilingualSchema.describe('Who publishes the site'),
  lead: bilingualSchema.describe('What the site is, in a sentence or two'),
  notice: bilingualSchema.describe('What these texts are and are not; shown on every page and PDF cover'),
  source: bilingualSchema.describe('Whose published reports the texts were prepared from'),
  contact: contactSchema.optional().describe('Where readers can turn to'),
  categories: z
    .strictObject({ theme: z.string(), cake: z.string(), service: z.string() })
    .partial()
    .optional()
    .describe('Codes of the official classification (分類檢索): subject, administration, service'),
  updated: dateSchema
    .optional()
    .describe('When the content was last updated; shown where a page has no recorded date of its own'),
  licence: z
    .strictObject({ id: z.string().min(1), name: bilingualSchema, url: z.url() })
    .describe('The licence of the content'),
});

export type Site = z.output<typeof siteSchema>;
