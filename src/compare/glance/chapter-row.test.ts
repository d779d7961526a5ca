import { expect, test } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { type GivenReport, libraryOfReports, reportAt } from '../../testing/reports.ts';
import type { ChapterRow } from './chapter-row.ts';
import { tallyOf } from './chapter-row.ts';
import { glanceOf } from './glance.ts';
import { chapterSentence, namedCells, tallySentence } from './tally-sentence.ts';

function rowsOf(
  before: GivenReport['outline'],
  after: GivenReport['outline'],
  changes: object[] = [],
): readonly ChapterRow[] {
  const recorded = changes.map((change) => ({
    from: 'annual/111',
    to: 'annual/112',
    what: { zh: '變動', en: 'Change' },
    ...change,
  }));
  const library = libraryOfReports(
    { 'annual/111': { outline: before }, 'annual/112': { outline: after } },
    { 'changes.yaml': JSON.stringify(recorded) },
  );
  return glanceOf(library, reportAt(library, 'annual/112/rdec')).chapters;
}

/** A row in a line: + is new, - is no longer listed, ~ came from others or went into them, / is one level down. */
function drawn({ chapter, cells }: ChapterRow): string {
  const sign = { listed: '', kept: '', new: '+', gone: '-' };
  const cell = (one: ChapterRow['cells'][number]) =>
    `${sign[one.state]}${one.recast ? '~' : ''}${'/'.repeat(Math.max(0, one.depth - 1))}${one.entry.id}`;
  return `${chapter.id}: ${cells.map(cell).join(' ')}`;
}

const sentences = (rows: readonly ChapterRow[], locale: Locale) =>
  rows.map((row) => chapterSentence(row, locale));

test('items that ended stand where they stood, the others in the order of the report', () => {
  const rows = rowsOf(
    { a: ['one', 'two', 'three'], b: ['four'] },
    { a: ['one', 'new', 'three'], b: ['four'] },
  );
  expect(rows.map(drawn)).toEqual(['a: one -two +new three', 'b: four']);
  expect(sentences(rows, 'zh')).toEqual(['3項：延續2、新增1、未列1', '1項，均延續']);
  expect(sentences(rows, 'en')).toEqual([
    '3 items: 2 continued, 1 new, 1 no longer listed',
    '1 item, all continued',
  ]);
});

test('items under items are told by their depth, and one that moved to another chapter goes on there', () => {
  const rows = rowsOf(
    { a: [['group', 'one', 'two']], b: ['three'] },
    { a: [['group', 'one']], b: ['three', 'two'] },
  );
  expect(rows.map(drawn)).toEqual(['a: group /one', 'b: three two']);
});

test('a new chapter, one that ended and one without items are told as what they are', () => {
  const rows = rowsOf({ a: [], b: ['one', 'two'] }, { a: [], c: ['three'], d: [] });
  expect(rows.map(drawn)).toEqual(['a: a', 'c: +three', 'd: +d', 'b: -one -two']);
  expect(sentences(rows, 'zh')).toEqual([
    '不分項，延續',
    '本章新增，1項',
    '本章新增，不分項',
    '本章不再列載，原有2項',
  ]);
});

test('what a recorded split or merger made or ended is neither new nor gone without saying so', () => {
  const rows = rowsOf({ a: ['whole', 'left', 'right'] }, { a: ['part', 'other', 'left'] }, [
    { change: 'split', items: ['whole', 'part', 'other'] },
    { change: 'merged', items: ['left', 'right'] },
  ]);
  expect(rows.map(drawn)).toEqual(['a: -~whole +~part +~other left -~right']);
  expect(sentences(rows, 'zh')).toEqual([
    '3項：延續1、新增2（其中2項由原有項目拆分或合併而成）、未列2（其中2項併入或拆為他項）',
  ]);
  expect(tallySentence(tallyOf(rows.flatMap(({ cells }) => cells)), 'zh', true)).toBe(
    '3項：延續1、新增2、未列2',
  );
});

test('items that are new or no longer listed are named; those of a new chapter are not', () => {
  const rows = rowsOf({ a: ['one', 'two'] }, { a: ['one', 'three'], b: ['four'] });
  const names = (which: 'new' | 'gone') => rows.map((row) => namedCells(row, which).map(({ id }) => id));
  expect(names('new')).toEqual([['three'], []]);
  expect(names('gone')).toEqual([['two'], []]);
});

test('a report with none before it has its items listed, neither continued nor new', () => {
  const library = libraryOfReports({ 'annual/108': { outline: { a: ['one', ['two', 'three']], b: [] } } });
  const { before, chapters, changes } = glanceOf(library, reportAt(library, 'annual/108/rdec'));
  expect(before).toBeUndefined();
  expect(changes).toEqual([]);
  expect(chapters.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual(Array(4).fill('listed'));
  expect(sentences(chapters, 'zh')).toEqual(['3項', '不分項']);
});
