import { expect, test } from 'vitest';
import { isStated, type StatedPoint } from '../compare/previous.ts';
import { givenSeries } from '../testing/series.ts';
import { marginChart } from './margin-chart.ts';

function chartOf(given: ReturnType<typeof givenSeries>, year: number): string {
  const own = given.points.filter(isStated).find(({ period }) => 'year' in period && period.year === year);
  return marginChart(given.points, given.indicator, own as StatedPoint, 'zh');
}

const years = (svg: string) => [...svg.matchAll(/>(\d+)<\/text>/g)].map(([, year]) => year);

test('a figure stands last among those of the years before it, its own year bold', () => {
  const svg = chartOf(
    givenSeries({ '108': '3', '109': '4', '110': 'edition-missing', '111': '5', '112': '6' }),
    111,
  );
  expect(years(svg)).toEqual(['108', '109', '110', '111']);
  expect(svg).toMatch(/font-weight="700">111</);
  expect(svg.match(/font-weight/g)).toHaveLength(1);
  expect(svg).toContain('class="land"');
});

test('no more than the latest six years are drawn', () => {
  const given = givenSeries(
    Object.fromEntries([105, 106, 107, 108, 109, 110, 111].map((year) => [year, '9'])),
  );
  expect(years(chartOf(given, 111))).toEqual(['106', '107', '108', '109', '110', '111']);
});

test('a change of the definition is a dashed line between two years', () => {
  const given = givenSeries({ '110': '4', '111': '5', '112': '6' }, { breaks: [['110', '111']] });
  expect(chartOf(given, 112)).toMatch(/stroke-dasharray="4 3"[^>]*><path d="M40 0V50"/);
});

test('a first figure has no chart', () => {
  expect(chartOf(givenSeries({ '111': '5', '112': '6' }), 111)).toBe('');
});

test('half-years are drawn beside the same half of other years alone', () => {
  const given = givenSeries(
    { '111H1': '80', '111H2': '81', '112H1': '82', '112H2': '83' },
    { kind: 'score', period: 'half-year' },
  );
  const own = given.points.filter(isStated).at(-1);
  expect(years(marginChart(given.points, given.indicator, own as StatedPoint, 'zh'))).toEqual(['111', '112']);
});
