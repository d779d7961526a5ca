import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('carets stand under the word at the place', () => {
  expect(excerpt('a: 1\nvalue: 86.x\n', 2, 8)).toEqual(['2 | value: 86.x', '  |        ^^^^']);
});

test('a Han character takes two cells, before the place and at it', () => {
  expect(excerpt('全年共受理爲民服務', 1, 6)).toEqual(['1 | 全年共受理爲民服務', '  |           ^^']);
});

test('a combining mark and an emoji of several parts count as one', () => {
  expect(excerpt('e\u0301👩‍🚒爲', 1, 8)).toEqual(['1 | e\u0301👩‍🚒爲', '  |    ^^']);
});

test('tabs and marks that turn the text do not move the carets', () => {
  expect(excerpt('\t\u202eab', 1, 3)).toEqual(['1 |  ?ab', '  |   ^^']);
});

test('a place after the last character is marked there', () => {
  expect(excerpt('call', 1, 5)).toEqual(['1 | call', '  |     ^']);
});

test('a long line is cut around the place, and the carets stay under it', () => {
  const [shown = '', carets = ''] = excerpt(`${'市'.repeat(300)}爲${'民'.repeat(300)}`, 1, 301);
  expect(shown).toMatch(/^1 \| \.\.\.市+爲民+\.\.\.$/);
  const cells = [...shown.slice(0, shown.indexOf('爲'))].reduce(
    (sum, character) => sum + (character === '市' ? 2 : 1),
    0,
  );
  expect(carets.indexOf('^')).toBe(cells);
});

test.each([
  ['', 1, 1],
  ['a\n\nb', 2, 1],
  ['a', 9, 1],
])('%j has nothing to show at %i:%i', (source, line, column) => {
  expect(excerpt(source, line, column)).toEqual([]);
});
