import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { parsePeriod } from '../model/period.ts';
import { missingEdition } from './absence.ts';

const library = buildLibrary(readContentFiles(process.cwd()));

function missing(period: string, reason: 'edition-missing' | 'not-reported'): number | undefined {
  const parsed = parsePeriod(period);
  if (!parsed) throw new Error(`no period ${period}`);
  return missingEdition(library, parsed, reason)?.year;
}

test('a figure of the missing year itself would stand in its own edition', () => {
  expect(missing('110', 'edition-missing')).toBe(110);
});

test('a figure of the year before, or of the next year’s budget, would stand in the missing edition too', () => {
  expect(missing('109', 'edition-missing')).toBe(110);
  expect(missing('FY111', 'edition-missing')).toBe(110);
});

test('another reason has no missing edition', () => {
  expect(missing('110', 'not-reported')).toBeUndefined();
});
