import { expect, test } from 'vitest';
import type { ItemId } from '../model/report.ts';
import { type GivenOutline, givenPair } from '../testing/report-pair.ts';
import { compareChapters } from './chapter.ts';
import { type Version, versionNotes, versionParagraphs } from './version.ts';

const ids = (version: Version | undefined) => version?.entries.map(({ id }) => id).join('+') ?? 'none';

/** Each passage as a line: depth, id, and the entries that make up both versions. */
function passages(before: GivenOutline, after: GivenOutline, chapter = 'c'): string[] {
  const pair = givenPair({ outline: before }, { outline: after });
  return compareChapters(pair.before, pair.after, chapter as ItemId).map(
    ({ id, depth, before: old, after: fresh, movedTo }) =>
      `${depth} ${id}: ${movedTo ? `to ${movedTo}` : `${ids(old)} / ${ids(fresh)}`}`,
  );
}

test('items meet by their ids, each heading with its own text', () => {
  expect(passages({ c: { a: '甲', g: { b: '乙' } } }, { c: { a: '甲', g: { b: '乙' } } })).toEqual([
    '0 c: c / c',
    '1 a: a / a',
    '1 g: g / g',
    '2 b: b / b',
  ]);
});

test('an item that is a leaf in one report is compared with all beneath it in the other', () => {
  expect(passages({ c: { g: { a: '甲', h: { b: '乙' } } } }, { c: { g: '丙' } })).toEqual([
    '0 c: c / c',
    '1 g: g+a+h+b / g',
  ]);
  expect(passages({ c: { g: '丙' } }, { c: { g: { a: '甲' } } })).toEqual(['0 c: c / c', '1 g: g / g+a']);
});

test('but not with what the other report has elsewhere', () => {
  expect(passages({ c: { g: { a: '甲', b: '乙' } } }, { c: { g: '丙', a: '甲' } })).toEqual([
    '0 c: c / c',
    '1 g: g+b / g',
    '1 a: a / a',
  ]);
});

test('what only one report has is a passage of its own, in its place', () => {
  expect(passages({ c: { a: '甲', b: '乙', d: '丁' } }, { c: { a: '甲', n: '新', d: '丁' } })).toEqual([
    '0 c: c / c',
    '1 a: a / a',
    '1 b: b / none',
    '1 n: none / n',
    '1 d: d / d',
  ]);
});

test('an item moved within its chapter is compared at its new place', () => {
  expect(passages({ c: { g: { a: '甲', b: '乙' } } }, { c: { a: '甲', g: { b: '乙' } } })).toEqual([
    '0 c: c / c',
    '1 a: a / a',
    '1 g: g / g',
    '2 b: b / b',
  ]);
});

test('an item moved to another chapter is compared there, and named where it was', () => {
  const before = { c: { a: '甲', b: '乙' }, e: { f: '己' } };
  const after = { c: { b: '乙' }, e: { a: '甲', f: '己' } };
  expect(passages(before, after)).toEqual(['0 c: c / c', '1 a: to e', '1 b: b / b']);
  expect(passages(before, after, 'e')).toEqual(['0 e: e / e', '1 a: a / a', '1 f: f / f']);
});

test('a chapter that one report lacks is new with all its items', () => {
  expect(passages({ e: { f: '己' } }, { e: { f: '己' }, c: { a: '甲' } })).toEqual([
    '0 c: none / c',
    '1 a: none / a',
  ]);
});

test('a version’s paragraphs are those of its entries in order, without the editor’s notes', () => {
  const { before, after } = givenPair(
    { outline: { c: { g: { a: '甲\n\n<Note>\n\n照登\n\n</Note>', b: '乙' } } } },
    { outline: { c: { g: '丙' } } },
  );
  const version = compareChapters(before, after, 'c' as ItemId)[1]?.before;
  expect(version && versionParagraphs(before, version, 'zh')).toEqual(['甲', '乙']);
  expect(version && versionNotes(before, version, 'zh')).toEqual(['照登']);
});
