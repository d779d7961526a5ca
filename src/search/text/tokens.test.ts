import { expect, test } from 'vitest';
import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import { readCases } from '../../testing/cases.ts';
import { type Token, tokensOf } from './tokens.ts';

const cases = readCases(
  import.meta.url,
  'tokens.cases.yaml',
  z.array(z.strictObject({ locale: z.enum(locales), text: z.string(), tokens: z.string() })),
);

test.each(cases)('cuts $text', ({ locale, text, tokens }) => {
  expect(tokensOf(text, locale).map(written).join(' ')).toBe(tokens);
});

test.each(cases)('knows where the tokens of $text stand in it', ({ locale, text }) => {
  const found = tokensOf(text, locale);
  const parts = found.map(({ start, end }) => text.slice(start, end));
  expect(parts.join('')).toBe(text.replace(/[^\p{L}\p{N}’.,]|[.,](?!\d)|(?<!\d)[.,]/gu, ''));
});

function written({ kind, text, at, yearLike, parts = [] }: Token): string {
  const marked = [...text].map((letter, index) => (parts.includes(index) ? `+${letter}` : letter)).join('');
  return kind === 'han' ? `${text}${at}` : `${marked}@${at}${yearLike ? 'y' : ''}`;
}
