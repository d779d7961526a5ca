import { expect, test } from 'vitest';
import { givenSeries } from '../testing/series.ts';
import { comparisonOf, comparisonSentence } from './comparison.ts';
import { isStated } from './previous.ts';

/** What the page says of the last figure of a series, in both languages. */
function said(...given: Parameters<typeof givenSeries>): [string, string] {
  const { points } = givenSeries(...given);
  const last = points.findLast(isStated);
  const comparison = last && comparisonOf(points, last, ({ note }) => note !== undefined);
  if (!comparison) return ['', ''];
  return [comparisonSentence(comparison, 'zh'), comparisonSentence(comparison, 'en')];
}

test('a change names the year that it is from, across a gap too', () => {
  expect(said({ '109': '841,593', '110': 'edition-missing', '111': '852,101' })).toEqual([
    '與109年相較：+10,508通（+1.2%）。',
    'Compared with 2020: +10,508 calls (+1.2%).',
  ]);
});

test('percentages change in percentage points, and better or worse follows the registry', () => {
  const rate = { unit: 'percent', kind: 'rate', direction: 'higher' } as const;
  expect(said({ '111': '97.64%', '112': '97.66%' }, rate)).toEqual([
    '與111年相較：+0.02個百分點，較佳。',
    'Compared with 2022: +0.02 percentage points, better.',
  ]);
});

test('a rank goes up or down by places, without a sign', () => {
  const rank = { unit: 'rank', kind: 'rank', direction: 'lower' } as const;
  expect(said({ '111': '2', '112': '1' }, rank)).toEqual([
    '與111年相較：前進1名，較佳。',
    'Compared with 2022: up 1 place, better.',
  ]);
  expect(said({ '111': '1', '112': '4' }, rank)[0]).toBe('與111年相較：退後3名，較差。');
});

test('a date is compared with the same date of the year before', () => {
  expect(
    said({ '@111-12': '10', '@112-07': '11', '@112-12': '12' }, { kind: 'stock', period: 'as-of' })[0],
  ).toBe('與111年12月底相較：+2通（+20.0%）。');
});

test('part of a year is not compared with a year, and the year after it with the year before', () => {
  const part = { '111': '10', '112-03/112-07': '5' };
  expect(said(part)[1]).toMatch(/^Not compared with 2022\./);
  expect(said({ ...part, '112': '9' })[0]).toBe('與111年相較：−1通（−10.0%）。');
});

test('a break between a part of a year and the year leaves years comparable', () => {
  const figures = { '111': '10', '112-03/112-07': '5', '112': '9' };
  expect(said(figures, { breaks: [['112-03/112-07', '112']] })[0]).toBe('與111年相較：−1通（−10.0%）。');
  expect(said(figures, { breaks: [['111', '112']] })[0]).toBe('不與111年相比：改');
});

test('no change is no change, and the first figure has none to be compared with', () => {
  expect(said({ '111': '5', '112': '5' })[0]).toBe('與111年相同。');
  expect(said({ '112': '5' })).toEqual(['', '']);
});

test('the second half of a year is not compared with its first', () => {
  const halves = { kind: 'score', period: 'half-year', unit: 'calls' } as const;
  expect(said({ '108H1': '85', '108H2': '87' }, halves)).toEqual(['', '']);
  expect(said({ '108H1': '85', '108H2': '87', '109H1': '86', '109H2': '88' }, halves)[0]).toMatch(
    /^與108年下半年相較：\+1/,
  );
});
