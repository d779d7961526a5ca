import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import type { IndicatorId } from '../model/indicator.ts';
import type { RocYear } from '../model/year.ts';
import { leadingStatement } from './previous.ts';
import { yearLedger } from './year-ledger.ts';

const library = buildLibrary(readContentFiles(process.cwd()));

function cells(id: string, years: readonly number[]): string[] {
  const indicator = library.indicators.get(id as IndicatorId);
  const [row] = indicator ? yearLedger(library, [indicator], years as readonly RocYear[]) : [];
  return (row?.cells ?? []).map((cell) =>
    'absence' in cell
      ? cell.absence
      : `${leadingStatement(cell.point).observation.quantity.printed}${cell.isLatest ? ' latest' : ''}${cell.broken ? ' broken' : ''}`,
  );
}

test('each year has its figure or the reason why there is none', () => {
  expect(cells('calls-total', [108, 109, 110, 111, 112])).toEqual([
    '860,940',
    '841,593',
    'edition-missing',
    '852,101',
    '860,696 latest',
  ]);
});

test('part of a year is no figure of the year', () => {
  expect(cells('dispatches', [112])).toEqual(['112,385 latest']);
});

test('a changed definition is told at the first figure after it', () => {
  expect(cells('petitions', [108, 109, 111])).toEqual(['212,642', '180,869 broken', '215,876']);
});

test('of two halves of a year the second stands for it', () => {
  expect(cells('phone-courtesy-score', [112])).toEqual(['87.62 latest']);
});
