import { z } from 'zod';

const termSchema = z.strictObject({
  zh: z.string().min(1).describe('The Chinese term'),
  en: z.string().min(1).describe('The English used for it'),
  also: z.array(z.string().min(1)).optional().describe('Other accepted English forms'),
});

/** `glossary.yaml`: Chinese terms with the English used for them. */
export const glossarySchema = z.array(termSchema);

export type Term = z.output<typeof termSchema>;
