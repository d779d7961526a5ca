import { Big } from 'big.js';
import { expect, test } from 'vitest';
import { glanceOf } from '../compare/glance/glance.ts';
import { isRead } from '../compare/glance/key-figures.ts';
import { libraryOfReports, reportAt } from '../testing/reports.ts';
import { readingLegend } from './glance-legend.ts';
import { outlineCell, outlineStrip } from './outline-strip.ts';
import { railBar, railEnd } from './rail.ts';
import { readingChart } from './reading.ts';

const report = (period: string, value: string) => ({
  outline: { hotline: ['calls'] },
  highlights: ['calls-total'],
  figures: { calls: { 'calls-total': [period, value] as const } },
});
const library = libraryOfReports({
  'annual/109': report('109', '1,200'),
  'annual/111': report('111', '600'),
  'council/4-2': report('112-03/112-07', '300'),
});
const glance = (path: string) => glanceOf(library, reportAt(library, path));

/** The columns of a report's one key figure: ink, width and height of each. */
function columns(path: string): string[] {
  const [row] = glance(path).keyFigures.rows;
  return (row?.readings.filter(isRead) ?? []).map((reading) => {
    const svg = row ? readingChart(row, reading) : '';
    const [, ink] = /<g class="(body|latest|part)"/.exec(svg) ?? [];
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"\/>/.exec(svg) ?? [];
    return `${ink} ${width} × ${height}`;
  });
}

test('columns count from zero on one scale, and the report’s own is solid', () => {
  expect(columns('annual/111/rdec')).toEqual(['body 44 × 43.5', 'latest 44 × 21.8']);
});

test('a part of a year is outlined and as wide as its months, on the scale of the whole years', () => {
  expect(columns('council/4-2/rdec')).toEqual(['body 44 × 43.5', 'body 44 × 21.8', 'part 18.3 × 10.9']);
});

test('the legend explains the marks that there are and no others', () => {
  const texts = (path: string) => readingLegend(glance(path), 'zh').map(({ text }) => text);
  expect(texts('annual/109/rdec')).toEqual(['本報告的數值']);
  expect(texts('council/4-2/rdec')).toEqual([
    '較早各年，頂線為數值，自零起算',
    '外框：只含部分月份，寬度依月數',
    '沒有數值，並註明原因',
  ]);
});

test('a rail ends at the least round number that holds all changes, at the most at 100', () => {
  const end = (...percents: number[]) => railEnd(percents.map((percent) => new Big(percent)));
  expect([end(), end(3, -4.2), end(10), end(-12, 8), end(61), end(250)]).toEqual([5, 5, 10, 20, 100, 100]);
});

test('a bar is as long as its change, to its own side, and pointed beyond the end', () => {
  const drawn = (percent: number) => {
    const { rises, svg } = railBar(new Big(percent), 100);
    return [rises, /d="([^"]*)"/.exec(svg)?.[1]];
  };
  expect(drawn(50)).toEqual([true, 'M0 1H35L35 11H0z']);
  expect(drawn(-50)).toEqual([false, 'M80 1H45L45 11H80z']);
  expect(drawn(250)).toEqual([true, 'M0 1H70L78 6L70 11H0z']);
});

test('an outline has a cell for each item, each state in its own ink, in lines of a bounded length', () => {
  const ink = (state: 'kept' | 'new' | 'gone', recast = false) =>
    /<g class="(\w+)"/.exec(outlineCell({ state, recast, depth: 1 }))?.[1];
  expect([ink('kept'), ink('new'), ink('new', true), ink('gone'), ink('gone', true)]).toEqual([
    'body',
    'latest',
    'part',
    'skeleton',
    'skeleton',
  ]);
  const [row] = glance('annual/111/rdec').chapters;
  const cells = Array(5).fill(row?.cells[0]);
  const strip = outlineStrip(cells, 3);
  expect(strip.match(/<rect/g)).toHaveLength(5);
  expect(strip).toContain('viewBox="0 0 48 43"');
});
