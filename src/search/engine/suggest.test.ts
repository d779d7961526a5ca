import { expect, test } from 'vitest';
import type { Suggestion } from '../index/suggestions.ts';
import { nearest } from './nearest.ts';
import { suggest } from './suggest.ts';

const all: Suggestion[] = [
  ['免費法律諮詢', 'Free legal consultation', 1],
  ['法律諮詢', 'Legal consultation', 0],
  ['臺灣香港協會', 'Taiwan Hong Kong Association', 2],
  ['市長信箱', 'Mayor’s Mailbox', 2],
];

const textsOf = (suggestions: readonly Suggestion[]) => suggestions.map(([text]) => text);

test.each([
  ['法律', ['法律諮詢', '免費法律諮詢']],
  ['諮詢', ['法律諮詢', '免費法律諮詢']],
  ['LEGAL', ['法律諮詢', '免費法律諮詢']],
  ['con', ['法律諮詢', '免費法律諮詢']],
  ['egal', []],
  ['台灣', ['臺灣香港協會']],
  ["mayor's m", ['市長信箱']],
  ['　', []],
])('goes on from %s', (typed, expected) => {
  expect(textsOf(suggest(typed, all, 8))).toEqual(expected);
});

test('shows no more than asked for', () => {
  expect(suggest('法', all, 1)).toHaveLength(1);
});

test.each([
  ['法律諮尋', '法律諮詢'],
  ['市長的信箱', '市長信箱'],
  ['legal consltation', '法律諮詢'],
])('offers what is most like %s', (typed, expected) => {
  expect(textsOf(nearest(typed, all, 3))[0]).toBe(expected);
});

test('offers nothing where nothing is alike', () => {
  expect(nearest('xyzzy', all, 3)).toEqual([]);
});
