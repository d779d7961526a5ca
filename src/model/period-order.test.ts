import { expect, test } from 'vitest';
import { comparePeriods, monthsOf, type Period, parsePeriod, yearOf } from './period.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`no period: ${text}`);
  return parsed;
}

test('periods are ordered by their end, then by their start', () => {
  const ordered = ['111', '112-03/112-04', '112H1', '@112-07', '112-03/112-07', '112'];
  const sorted = ordered.toReversed().map(period).sort(comparePeriods);
  expect(sorted.slice(0, 3)).toEqual(ordered.slice(0, 3).map(period));
  expect(comparePeriods(period('112-03/112-07'), period('112'))).toBeLessThan(0);
  expect(comparePeriods(period('112H1'), period('112H2'))).toBeLessThan(0);
});

test.each([
  ['112', 12, 112],
  ['112H2', 6, 112],
  ['112-03/112-07', 5, 112],
  ['111-12/112-01', 2, 112],
  ['@112-12-31', 1, 112],
  ['FY113', 12, 113],
])('%s spans %d months and belongs to %d', (text, months, year) => {
  expect(monthsOf(period(text))).toBe(months);
  expect(yearOf(period(text))).toBe(year);
});
