import { z } from 'zod';
import type { Place } from './diagnostic.ts';
import { dateSchema } from './text.ts';

const count = z
  .string()
  .regex(/^(?:0|[1-9]\d*)$/, 'a whole number')
  .transform(Number);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal digits');
const short = z.string().regex(/^[0-9a-f]{16}$/, 'a hash in 16 hexadecimal digits');

const headingPrint = z.strictObject({
  heading: short.describe('Number, title and place in the outline'),
  zh: short.optional().describe('The Chinese text'),
  en: short.optional().describe('The English text'),
  figures: short.optional().describe('Its figures as printed, notes and absences'),
});

const reportSeal = z.strictObject({
  revision: count.describe('How often the report had been revised'),
  content: sha256.describe('Digest of what the report says, in both languages'),
  agency: short.describe("The agency's name"),
  revisions: z.array(short).describe('The recorded revisions'),
  items: z.record(z.string(), headingPrint).describe('Every heading, in the order of the outline'),
});

const fileSeal = z.strictObject({
  path: z.string().min(1).describe('Path on the site, without base: en/annual/112/rdec/report.pdf'),
  report: z.string().optional().describe('The agency whose report it is; absent for the whole edition'),
  size: count.describe('Bytes'),
  sha256,
});

const sealSchema = z.strictObject({
  date: dateSchema.describe('When it was published, as the editor gave it'),
  previous: sha256.optional().describe('SHA-256 of all of this file before this seal'),
  revision: count.describe('How often the edition had been revised'),
  content: sha256.describe('Digest of what all reports of the edition say'),
  title: short.describe('Title, year and date of the edition'),
  revisions: z.array(short).describe('The recorded revisions of the edition as a whole'),
  reports: z.record(z.string(), reportSeal).describe('The reports by agency'),
  files: z.array(fileSeal).min(1).describe('Every file that was published'),
});

/** `seals.yaml` of an edition: what was published, oldest first. `npm run seal` adds to it. */
export const sealsSchema = z.array(sealSchema).min(1);

export type SealInput = z.output<typeof sealSchema>;
export type HeadingPrint = z.output<typeof headingPrint>;
export type SealedFile = z.output<typeof fileSeal>;

/** The recorded hashes of what was published of an edition at one time. */
export interface Seal extends SealInput {
  readonly place: Place;
}
