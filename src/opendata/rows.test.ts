import { expect, test } from 'vitest';
import type { IndicatorId } from '../model/indicator.ts';
import { libraryOfYears } from '../testing/years.ts';
import { columnNames } from './columns.ts';
import { indicatorCsv, observationsCsv } from './observations.ts';
import { indicatorJson, observationsJson, registryJson } from './registry.ts';

const library = libraryOfYears({
  108: {
    items: ['call-handling'],
    figures: 'call-handling:\n  calls-answered: { period: "108", value: "逾900" }',
  },
  109: {
    items: ['call-handling'],
    figures: 'call-handling:\n  calls-answered: { period: "109", value: "1,100" }',
  },
  111: {
    items: ['call-handling'],
    figures: 'call-handling:\n  calls-answered: { period: "111", value: "1,200" }',
  },
});

function indicatorOf(id: string) {
  const indicator = library.indicators.get(id as IndicatorId);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

test('writes an indicator with its bound, its gap and its break', () => {
  expect(indicatorCsv(library, indicatorOf('calls-answered'))).toBe(
    [
      `\uFEFF${columnNames.join(',')}`,
      'calls-answered,接聽通數,Calls answered,calls,108,2019-01-01,2019-12-31,,900,,more,逾900,annual,108,rdec,call-handling,https://reports.example.org/annual/108/rdec/joint-services/#call-handling,,,false',
      'calls-answered,接聽通數,Calls answered,calls,109,2020-01-01,2020-12-31,1100,,,,"1,100",annual,109,rdec,call-handling,https://reports.example.org/annual/109/rdec/joint-services/#call-handling,,,false',
      'calls-answered,接聽通數,Calls answered,calls,110,2021-01-01,2021-12-31,,,,edition-missing,,annual,110,rdec,,https://reports.example.org/annual/110/,,,false',
      'calls-answered,接聽通數,Calls answered,calls,111,2022-01-01,2022-12-31,1200,,,,"1,200",annual,111,rdec,call-handling,https://reports.example.org/annual/111/rdec/joint-services/#call-handling,,,false',
      'calls-answered,接聽通數,Calls answered,calls,112,2023-01-01,2023-12-31,850000,,,,"850,000",annual,112,rdec,call-handling,https://reports.example.org/annual/112/rdec/joint-services/#call-handling,,,true',
      '',
    ].join('\r\n'),
  );
});

test('gives every figure in one file with the columns of the others, and the same each time', () => {
  const csv = observationsCsv(library);
  expect(csv.startsWith(`\uFEFF${columnNames.join(',')}\r\n`)).toBe(true);
  expect(csv).toContain(
    'participation-subsidy,公民參與補助經費,Subsidies for citizen participation,twd,112,',
  );
  expect(csv).toContain(',2815700,,,,281.57萬,');
  expect(csv).toBe(observationsCsv(library));
});

test('carries the attribution in JSON, with numbers as numbers and null for nothing', () => {
  const data = JSON.parse(indicatorJson(library, indicatorOf('calls-answered')));
  expect(data.attribution.sentence.en).toContain('available under Creative Commons');
  expect(data.observations[0]).toMatchObject({ value: null, value_min: 900, break_before: false });
  expect(data.observations.at(-1)).toMatchObject({ value: 850000, note_zh: null, break_before: true });
  expect(data.checks).toHaveLength(1);
});

test('gives every figure as JSON too, row by row as in CSV', () => {
  const data = JSON.parse(observationsJson(library));
  expect(data.observations).toHaveLength(observationsCsv(library).trimEnd().split('\r\n').length - 1);
});

test('lists every indicator with its breaks and every check', () => {
  const data = JSON.parse(registryJson(library));
  expect(data.indicators).toHaveLength(library.indicators.size);
  expect(data.indicators.find(({ id }: { id: string }) => id === 'calls-answered').breaks).toEqual([
    {
      between: ['111', '112'],
      reason: { zh: '自112年起不含轉接。', en: 'Transfers are left out from 2023 on.' },
    },
  ]);
  expect(data.checks.map(({ id }: { id: string }) => id)).toEqual(['calls-sum']);
});
