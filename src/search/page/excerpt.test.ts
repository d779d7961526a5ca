import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../../testing/cases.ts';
import { excerpt, markPieces, type Piece } from './excerpt.ts';

const cases = readCases(
  import.meta.url,
  'excerpt.cases.yaml',
  z.array(z.strictObject({ text: z.string(), terms: z.array(z.string()), shown: z.string() })),
);

test.each(cases)('shows $shown', ({ text, terms, shown }) => {
  expect(
    written(
      excerpt(
        text,
        0,
        terms.map((term) => rangesOf(text, term)),
      ),
    ),
  ).toBe(shown);
});

test('marks only within the part asked for', () => {
  const text = '話務中心的話務';
  expect(written(markPieces(text, rangesOf(text, '話務'), { start: 1, end: 5 }))).toBe('[務]中心的');
});

function rangesOf(text: string, term: string) {
  return [...text.matchAll(new RegExp(term, 'g'))].map(({ index }) => ({
    start: index,
    end: index + term.length,
  }));
}

function written(pieces: readonly Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
