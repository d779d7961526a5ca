import { expect, test } from 'vitest';
import { givenSeries } from '../testing/series.ts';
import { sparkline } from './sparkline.ts';

test('a sparkline has a column a figure and flat buff where there is none', () => {
  const { points, indicator } = givenSeries({ '109': '4', '110': 'edition-missing', '111': '5', '112': '6' });
  const svg = sparkline(points, indicator);
  expect(svg.match(/<rect/g)).toHaveLength(4);
  expect(svg).toContain('class="land"');
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).not.toContain('pattern');
});

test('the first place is on top in a sparkline', () => {
  const { points, indicator } = givenSeries({ '111': '3', '112': '1' }, { kind: 'rank' });
  // The latest is drawn before the others.
  const [first = 0, third = 0] = [...sparkline(points, indicator).matchAll(/cy="([\d.]+)"/g)].map(([, y]) =>
    Number(y),
  );
  expect(first).toBeLessThan(third);
});
