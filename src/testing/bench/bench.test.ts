import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatBench } from './bench.ts';
import { firstVisit } from './first-visit.ts';
import { median } from './median.ts';

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
