import { expect, test } from 'vitest';
import type { RocYear } from '../model/year.ts';
import { givenSeries } from '../testing/series.ts';
import { sparkline } from './sparkline.ts';

const years = [108, 109, 110, 111, 112] as RocYear[];
const drawn = ({ points, indicator }: ReturnType<typeof givenSeries>) => sparkline(points, indicator, years);
/** The left edges of the rectangles of an ink, in fifths of the drawing. */
const places = (svg: string, ink: string) => {
  const [, group = ''] = svg.match(new RegExp(`class="${ink}"[^>]*>(.*?)</g>`)) ?? [];
  return [...group.matchAll(/<rect x="([\d.]+)"/g)].map(([, x]) => Math.floor(Number(x) / (120 / 5)));
};

test('a sparkline has each year in its place, flat buff for an absence, and nothing before the first figure', () => {
  const svg = drawn(givenSeries({ '109': '4', '110': 'edition-missing', '111': '5', '112': '6' }));
  expect(places(svg, 'body')).toEqual([1, 3]);
  expect(places(svg, 'latest')).toEqual([4]);
  expect(places(svg, 'land')).toEqual([2]);
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).not.toContain('pattern');
});

test('a year has one column: of the whole year before some months, the later of two halves', () => {
  const whole = drawn(givenSeries({ '111': '5', '111-03/111-07': '2', '112': '6' }));
  expect(places(whole, 'body')).toEqual([3]);
  expect(places(whole, 'part')).toEqual([]);
  const halves = drawn(givenSeries({ '112H1': '1', '112H2': '6', '111H2': '3' }, { period: 'half-year' }));
  expect(halves.match(/<rect/g)).toHaveLength(2);
});

test('nothing is drawn where no year of the rule has a figure', () => {
  expect(drawn(givenSeries({ '113': '4' }))).toBe('');
});

test('the first place is on top in a sparkline', () => {
  // The latest is drawn before the others.
  const svg = drawn(givenSeries({ '111': '3', '112': '1' }, { kind: 'rank' }));
  const [first = 0, third = 0] = [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(first).toBeLessThan(third);
});
