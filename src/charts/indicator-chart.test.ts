import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Locale } from '../model/locale.ts';
import { givenSeries } from '../testing/series.ts';
import { type ChartOptions, indicatorChart } from './indicator-chart.ts';
import { pointsToMagnify } from './magnify.ts';

function chart(
  given: ReturnType<typeof givenSeries>,
  options: Partial<ChartOptions> = {},
  locale: Locale = 'en',
): string {
  return indicatorChart(given.points, given.indicator, locale, { width: 340, ...options });
}

/** The marks of one ink. */
function marks(svg: string, ink: string): string {
  return [...svg.matchAll(new RegExp(`<g class="${ink}"[^>]*>(.*?)</g>`, 'g'))]
    .map(([, found]) => found)
    .join('');
}

const count = (text: string, what: string) => text.split(what).length - 1;
const yearly = {
  '108': '860,940',
  '109': '841,593',
  '110': 'edition-missing',
  '111': '852,101',
  '112': '860,696',
};

test('a count is columns from zero, the latest solid, with the figures as printed', () => {
  const svg = chart(givenSeries(yearly));
  expect(count(marks(svg, 'body'), '<rect')).toBe(3);
  expect(count(marks(svg, 'latest'), '<rect')).toBe(1);
  expect(svg).toContain('the axis starts at zero');
  for (const printed of ['860,940', '841,593', '852,101', '860,696']) expect(svg).toContain(`>${printed}<`);
});

test('where years stand close, the first alone names its calendar', () => {
  const crowded = chart(givenSeries({ ...yearly, '106': '1', '107': '2' }));
  expect(crowded).toContain('>ROC 107<');
  expect(crowded).toContain('>108<');
  expect(chart(givenSeries(yearly))).toContain('>ROC 112<');
});

test('an absence is a hatched slot with its reason in words, and no line is drawn across it', () => {
  const svg = chart(givenSeries(yearly), { magnified: true });
  expect(count(svg, '<pattern')).toBe(1);
  expect(svg).toContain('>report<');
  expect(count(marks(svg, 'line'), 'L')).toBe(2);
  const across = chart(givenSeries({ '109': '4', '110': 'not-reported', '111': '5' }), { magnified: true });
  expect(marks(across, 'line')).toBe('');
});

test('a year that no report speaks of is a gap too, for dates and halves as for years', () => {
  const dates = givenSeries({ '@109-12': '3', '@111-12': '4' }, { kind: 'stock', period: 'as-of' });
  expect(chart(dates)).toContain('<pattern');
  const halves = givenSeries(
    { '109H1': '85', '109H2': '86', '111H1': '87' },
    { kind: 'score', period: 'half-year' },
  );
  expect(chart(halves)).toContain('<pattern');
});

test('a break is a dashed line with the number of its note, and nothing is joined across it', () => {
  const given = givenSeries({ '111': '4', '112': '5' }, { kind: 'score', breaks: [['111', '112']] });
  const svg = chart(given);
  expect(count(marks(svg, 'break'), '<path')).toBe(1);
  expect(svg).toContain('Note 1');
  expect(marks(svg, 'line')).toBe('');
  expect(svg).toContain('stroke-dasharray');
});

test('part of a year is outlined and as wide as its months', () => {
  const svg = chart(givenSeries({ '111': '10', '112-01/112-06': '5', '112': '10' }));
  const width = (ink: string) => Number(/ width="([\d.]+)"/.exec(marks(svg, ink))?.[1]);
  expect(count(marks(svg, 'part'), '<rect')).toBe(1);
  expect(width('part') * 2).toBeCloseTo(width('body'), 0);
});

test('the halves of a year are an open and a filled dot, joined within the year only', () => {
  const figures = { '111H1': '85.97', '111H2': '86.86', '112H1': '86.88', '112H2': '87.62' };
  const svg = chart(givenSeries(figures, { kind: 'score', period: 'half-year' }));
  expect(count(marks(svg, 'open'), '<circle')).toBe(2);
  expect(count(marks(svg, 'latest'), '<circle')).toBe(2);
  expect(count(marks(svg, 'line'), 'M')).toBe(2);
  expect(svg).toContain('zigzag');
  expect(svg).toContain('not at zero');
});

test('the first place is on top', () => {
  const given = givenSeries({ '111': '2', '112': '1' }, { kind: 'rank', unit: 'calls' });
  const heights = [...chart(given).matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y));
  const [second = 0, first = 0] = heights;
  expect(first).toBeLessThan(second);
});

test('a chart names itself and tells its story in words', () => {
  const zh = chart(givenSeries(yearly), {}, 'zh');
  expect(zh).toContain('role="img"');
  expect(zh).toMatch(/<title id="[^"]+">甲，歷年數值：最高為108年，最低為109年；110年未收錄<\/title>/);
  expect(zh).toContain('110年未收錄');
  expect(zh).toContain('最高為108年，最低為109年。');
});

test('a chart carries its inks as attributes, has no inline style and stays under four kilobytes', () => {
  const many = Object.fromEntries(
    [...Array(12).keys()].map((index) => [String(101 + index), `${index}23,456`]),
  );
  const svg = chart(givenSeries({ ...many, '101': '23,456' }), { width: 760 }, 'zh');
  expect(svg).not.toContain('style=');
  expect(svg).toContain('fill="#d8e8ec"');
  expect(gzipSync(svg).byteLength).toBeLessThan(4096);
});

test('figures that lie close together are magnified, those that a break parts are not', () => {
  const { points, indicator } = givenSeries(yearly);
  expect(pointsToMagnify(points, indicator)).toHaveLength(5);
  const parted = givenSeries(yearly, { breaks: [['108', '109']] });
  expect(pointsToMagnify(parted.points, parted.indicator)).toEqual([]);
  const apart = givenSeries({ '110': '1', '111': '2', '112': '3' });
  expect(pointsToMagnify(apart.points, apart.indicator)).toEqual([]);
});

test('a figure whose label would run into a newer one goes without, and the description still has it', () => {
  const long = Object.fromEntries(
    [107, 108, 109, 110, 111, 112].map((year) => [String(year), `1,${year},345`]),
  );
  const svg = chart(givenSeries(long));
  const shown = [...marks(svg, 'words').matchAll(/>(1,[\d,]+)</g)].map(([, text]) => text);
  expect(shown).toEqual(['1,108,345', '1,110,345', '1,112,345']);
  expect(svg).toContain('1,107,345');
});
