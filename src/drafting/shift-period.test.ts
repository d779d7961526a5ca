import { expect, test } from 'vitest';
import { parsePeriod, periodKey } from '../model/period.ts';
import type { RocYear } from '../model/year.ts';
import { shiftPeriod } from './shift-period.ts';

function shifted(text: string, to = 113, yearly = true): string | undefined {
  const period = parsePeriod(text);
  const later = period && shiftPeriod(period, { from: 112 as RocYear, to: to as RocYear, yearly });
  return later && periodKey(later);
}

test.each([
  ['112', '113'],
  ['111', '112'],
  ['112H2', '113H2'],
  ['FY113', 'FY114'],
  ['112-03/112-07', '113-03/113-07'],
  ['111-12/112-02', '112-12/113-02'],
  ['@112-12', '@113-12'],
  ['@112-12-31', '@113-12-31'],
  ['@112-02-28', '@113-02-29'],
])('shifts %s to %s', (text, expected) => {
  expect(shifted(text)).toBe(expected);
});

test.each(['98', '98-10/112-12', '@104-06', 'FY114'])('leaves %s to the editor', (text) => {
  expect(shifted(text)).toBeUndefined();
});

test('shifts the last day of February to that of a common year', () => {
  const leap = parsePeriod('@113-02-29');
  const later = leap && shiftPeriod(leap, { from: 113 as RocYear, to: 114 as RocYear, yearly: true });
  expect(later && periodKey(later)).toBe('@114-02-28');
});

test('shifts as many years as the editions are apart', () => {
  expect(shifted('111', 114)).toBe('113');
});

test('shifts nothing within a year, and no parts of a year between sessions', () => {
  expect(shifted('112', 112)).toBeUndefined();
  expect(shifted('112-03/112-07', 113, false)).toBeUndefined();
  expect(shifted('FY112', 113, false)).toBe('FY113');
});
