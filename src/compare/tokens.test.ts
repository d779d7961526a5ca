import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { tokensOf } from './tokens.ts';

const cases = z.array(z.strictObject({ locale: z.enum(['zh', 'en']), text: z.string(), tokens: z.string() }));

test.each(readCases(import.meta.url, 'tokens.cases.yaml', cases))(
  '$locale: $text is cut into $tokens',
  ({ locale, text, tokens }) => {
    const cut = tokensOf(text, locale);
    expect(cut.join('|')).toBe(tokens);
    expect(cut.join('')).toBe(text);
  },
);
