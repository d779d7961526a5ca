import { z } from 'zod';
import { bilingualSchema } from './text.ts';

/** Where readers can turn to. */
export const contactSchema = z.strictObject({
  name: bilingualSchema.describe('The office that answers'),
  address: bilingualSchema.optional().describe('Its postal address'),
  phone: z.string().min(1).optional().describe('Its telephone number, with the area code'),
  email: z.email().optional().describe('Its electronic mail address'),
  url: z.url().optional().describe('Its page or form on the web'),
});

export type Contact = z.output<typeof contactSchema>;
