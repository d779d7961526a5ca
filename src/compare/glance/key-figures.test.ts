import { expect, test } from 'vitest';
import { libraryOfReports, reportAt } from '../../testing/reports.ts';
import { changeWords } from './change-words.ts';
import { isRead, type KeyFigures, keyFiguresOf } from './key-figures.ts';

const year =
  (value: string, more: Record<string, readonly [string, string]> = {}) =>
  (period: string) => ({
    outline: { hotline: ['calls'] },
    highlights: ['calls-total', 'calls-answered'],
    figures: { calls: { 'calls-total': [period, value] as const, ...more } },
  });

const library = libraryOfReports({
  'annual/108': { ...year('1,000')('108'), highlights: ['calls-total'] },
  'annual/109': { ...year('1,100')('109'), highlights: ['calls-total'] },
  'annual/111': year('1,200', { 'calls-answered': ['111', '900'] })('111'),
  'annual/112': year('1,300', { 'calls-answered': ['112', '700'] })('112'),
  'council/4-2': {
    outline: { hotline: ['calls'] },
    highlights: ['calls-total'],
    figures: { calls: { 'calls-total': ['112-03/112-07', '500'] } },
  },
});

/** The readings of each row, as `111 1200`, its own with a star, what is not of the year with its months; or the reason. */
function readings({ rows }: KeyFigures): string[] {
  return rows.map((row) =>
    row.readings
      .map((reading) => {
        if (!isRead(reading)) return `${reading.year} ${reading.absence}`;
        const { isOwn, shifted, broken, observation } = reading;
        const marks = `${isOwn ? '*' : ''}${shifted ? ' shifted' : ''}${broken ? ` break ${broken}` : ''}`;
        return `${reading.year} ${observation.quantity.value}${marks}`;
      })
      .join(', '),
  );
}

const figuresOf = (path: string) => keyFiguresOf(library, reportAt(library, path));

test('a report is read among the years up to its own, and a missing edition stays a gap', () => {
  expect(figuresOf('annual/111/rdec').years).toEqual([108, 109, 110, 111]);
  expect(readings(figuresOf('annual/111/rdec'))).toEqual([
    '108 1000, 109 1100, 110 edition-missing, 111 1200*',
    '108 not-reported, 109 not-reported, 110 edition-missing, 111 900*',
  ]);
});

test('the first report has its own year alone, and nothing to compare it with', () => {
  const { years, rows } = figuresOf('annual/108/rdec');
  expect(years).toEqual([108]);
  expect(rows.map((row) => changeWords(row, 'zh'))).toEqual([
    { remark: '本指標最早的一筆，沒有可比較的數值。' },
  ]);
});

test('a break before the own figure is numbered, and no change is computed across it', () => {
  const figures = figuresOf('annual/112/rdec');
  expect(readings(figures)[1]).toBe(
    '108 not-reported, 109 not-reported, 110 edition-missing, 111 900, 112 700* break 1',
  );
  expect(figures.remarks.map(({ number, indicator }) => [number, indicator.id])).toEqual([
    [1, 'calls-answered'],
  ]);
  expect(figures.rows.map((row) => changeWords(row, 'zh'))).toEqual([
    { amount: '+100通（+8.3%）', remark: '較111年' },
    { remark: '不與111年相比：定義改變，不計增減（註1）。' },
  ]);
});

test('a figure of some months stands among whole years as what it is, and is not compared with them', () => {
  const figures = figuresOf('council/4-2/rdec');
  expect(readings(figures)).toEqual(['108 1000, 109 1100, 110 edition-missing, 111 1200, 112 500* shifted']);
  const [row] = figures.rows;
  expect(row && changeWords(row, 'en').amount).toBeUndefined();
  expect(row && changeWords(row, 'en').remark).toContain('periods differ in length');
});

test('a figure in doubt carries the number of its note and is not compared', () => {
  const note = { check: 'calls-sum', zh: '與各部分之和不符。', en: 'Its parts add up to less.' };
  const doubtful = libraryOfReports(
    {
      'annual/111': year('1,200')('111'),
      'annual/112': { ...year('1,300')('112'), highlights: ['calls-total'] },
    },
    {
      'annual/112/rdec/figures.yaml': JSON.stringify({
        calls: {
          'calls-total': { period: '112', value: '1,300', note },
          'calls-answered': { period: '112', value: '900' },
          'calls-missed': { period: '112', value: '100' },
        },
      }),
    },
  );
  const figures = keyFiguresOf(doubtful, reportAt(doubtful, 'annual/112/rdec'));
  const [row] = figures.rows;
  expect(row?.readings.filter(isRead).find(({ isOwn }) => isOwn)?.notes).toEqual([1]);
  expect(figures.remarks.map((remark) => 'note' in remark && remark.note.zh)).toEqual([note.zh]);
  expect(row && changeWords(row, 'zh').amount).toBeUndefined();
  expect(row && changeWords(row, 'zh').remark).toContain('未通過檢核');
});
