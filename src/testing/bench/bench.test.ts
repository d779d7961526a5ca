import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatBench } from './bench.ts';
import { heaviestChart } from './chart-weight.ts';
import { firstVisit } from './first-visit.ts';
import { median } from './median.ts';
import { renderingOf } from './rendering.ts';

test('the median is the middle value', () => {
  expect(median([3, 1, 2])).toBe(2);
});

test('the table has a line for each measure', () => {
  expect(
    formatBench([
      { name: 'a', value: '1 s' },
      { name: 'long', value: '2 s' },
    ]),
  ).toBe('a     1 s\nlong  2 s');
});

test('the log of a build says how long some routes took', () => {
  const log = [
    '12:00:00   ├─ /en/indicators/a/index.html (+8ms) ',
    '12:00:00   ├─ /indicators/a.csv (+1.5s) ',
    '12:00:00   ├─ /annual/112/index.html (+900ms) ',
  ].join('\n');
  expect(renderingOf(log, ['indicators', 'data'])).toEqual({ pages: 2, seconds: 1.508 });
});

test('the heaviest chart is found, wherever it stands', () => {
  const dist = mkdtempSync(join(tmpdir(), 'charts-'));
  mkdirSync(join(dist, 'a/b'), { recursive: true });
  writeFileSync(
    join(dist, 'a/index.html'),
    '<svg class="chart"></svg><svg class="mark">aaaaaaaaaaaaaaaaa</svg>',
  );
  writeFileSync(join(dist, 'a/b/index.html'), '<svg role="img" class="chart">abcdefgh</svg>');
  expect(heaviestChart(dist).page).toBe('/a/b/');
});

test('a first visit counts the page, its styles and its scripts', () => {
  const dist = mkdtempSync(join(tmpdir(), 'visit-'));
  mkdirSync(join(dist, 'annual/112/rdec/a'), { recursive: true });
  writeFileSync(join(dist, 'a.css'), 'x'.repeat(50));
  const page = '<link rel="stylesheet" href="/a.css"><p>text</p>';
  writeFileSync(join(dist, 'annual/112/rdec/a/index.html'), page);
  const visit = firstVisit(dist);
  expect(visit.page).toBe('/annual/112/rdec/a/');
  expect(visit.html).toBeGreaterThan(0);
  expect(visit.css).toBeGreaterThan(0);
  expect(visit.js).toBe(0);
});
