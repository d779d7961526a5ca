import { expect, test } from 'vitest';
import { readHanNumeral } from './han-numeral.ts';

test.each([
  ['十', [10]],
  ['十二', [12]],
  ['二十', [20]],
  ['一百零五', [105]],
  ['三萬六千', [36_000]],
  ['一億二千萬', [120_000_000]],
  ['百', [100]],
  ['兩', [2]],
  ['壹', [1]],
  ['拾壹', [11]],
  ['二〇二三', [2023]],
  ['一二', [12]],
])('reads %s', (text, values) => {
  expect(readHanNumeral(text).map(Number)).toEqual(expect.arrayContaining(values));
});
