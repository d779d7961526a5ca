import { expect, test } from 'vitest';
import { bySix, inSixes } from './by-six.ts';

test('the latest six stand apart from those before them', () => {
  expect(bySix([1, 2, 3, 4, 5, 6, 7, 8])).toEqual({ recent: [3, 4, 5, 6, 7, 8], earlier: [1, 2] });
  expect(bySix([1, 2])).toEqual({ recent: [1, 2], earlier: [] });
});

test('parts of six begin with the latest, each from old to new', () => {
  expect(inSixes([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([
    [3, 4, 5, 6, 7, 8],
    [1, 2],
  ]);
  expect(inSixes([])).toEqual([]);
});
