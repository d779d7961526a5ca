import { expect, test } from 'vitest';
import { englishNumberWords, readEnglishWords } from './english-words.ts';

test.each([
  ['twenty-four', [24]],
  ['one hundred and five', [105]],
  ['two million', [2_000_000]],
  ['third', [3]],
  ['twenty-first', [21]],
  ['thirds', [3]],
  ['twice', [2]],
  ['Round-the-clock', [24]],
])('reads %s', (text, values) => {
  expect([...text.matchAll(englishNumberWords)].map(([words]) => words)).toEqual([text]);
  expect(readEnglishWords(text)).toEqual(expect.arrayContaining(values));
});

test('reads no numbers inside other words', () => {
  expect('someone often attends to weight and tension'.match(englishNumberWords)).toBeNull();
});
