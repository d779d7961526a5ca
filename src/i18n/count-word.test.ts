import { expect, test } from 'vitest';
import { countWord } from './count-word.ts';

test('a small count is a word, a larger one a figure', () => {
  expect([1, 2, 6, 12].map((count) => countWord(count, 'zh'))).toEqual(['一', '兩', '六', '12']);
  expect([1, 2, 6, 12].map((count) => countWord(count, 'en'))).toEqual(['one', 'two', 'six', '12']);
});
