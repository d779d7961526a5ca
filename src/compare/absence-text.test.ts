import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { yearOf } from '../model/period.ts';
import { absenceBriefly, absenceSentence } from './absence-text.ts';
import { seriesOf } from './series.ts';

const library = buildLibrary(readContentFiles(process.cwd()));

function absentAt(id: string, year: number) {
  const indicator = library.indicators.get(id as IndicatorId);
  const points = indicator ? seriesOf(library, indicator) : [];
  const point = points.find(({ period }) => yearOf(period) === year);
  if (!point || !('absence' in point)) throw new Error(`${id} has a figure for ${year}`);
  return point;
}

test('a figure that the missing report of its own year would state is not collected', () => {
  expect(absenceBriefly(absentAt('calls-total', 110), 'zh')).toBe('未收錄');
});

test('a figure that a later, missing report would state names that report: the year’s own is there', () => {
  const point = absentAt('inspection-team-rank', 109);
  expect(absenceBriefly(point, 'zh')).toBe('110年報告未收錄');
  expect(absenceBriefly(point, 'en')).toBe('2021 report missing');
  expect(absenceSentence(point, 'zh')).toMatch(/110年報告/);
});
