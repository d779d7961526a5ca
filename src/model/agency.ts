import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { bilingualSchema } from './text.ts';

export type AgencyId = string & { readonly of: 'agency' };

/** One agency of `content/agencies.yaml`. */
export const agencySchema = z.strictObject({
  name: bilingualSchema.describe('Official name'),
  short: bilingualSchema.describe('Name for navigation and running text'),
  contact: contactSchema.optional().describe('Where the agency answers about its reports'),
});

export type Agency = z.output<typeof agencySchema> & { readonly id: AgencyId };
