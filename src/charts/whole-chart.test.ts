import { expect, test } from 'vitest';
import { wholesOf } from '../compare/whole.ts';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { wholeChart } from './whole-chart.ts';

const library = buildLibrary(readContentFiles(process.cwd()));
const [shares] = wholesOf(library, 'calls-share-enquiry' as IndicatorId);
if (!shares) throw new Error('the shares of calls are no whole');
const svg = wholeChart(shares, 'zh', { width: 760 });

test('each part of each stated period is a rectangle in the ink of the part', () => {
  for (const ink of ['share-1', 'share-2', 'share-3']) {
    const group = new RegExp(`<g class="${ink}"[^>]*>(?:<rect[^>]*/>)+</g>`, 'g');
    const rectangles = [...svg.matchAll(group)].flatMap(([found]) => found.match(/<rect/g) ?? []);
    // Four years and the square of the key.
    expect(rectangles).toHaveLength(5);
  }
});

test('what goes past the whole is hatched and said, once, in the year that it happens', () => {
  expect(svg.match(/<rect class="off"/g)).toHaveLength(1);
  expect(svg).toContain('相加為103.69%');
  // In the drawing, its title and its description.
  expect(svg.match(/相加為/g)).toHaveLength(3);
  expect(svg).toMatch(/<title [^>]+>[^<]+，各期間：[^<]*111年相加為103\.69%[；<]/);
});

test('a missing report is hatched buff with its reason', () => {
  expect(svg.match(/<rect class="absence"/g)).toHaveLength(1);
  expect(svg).toMatch(/<text[^>]*>未收錄<\/text>/);
});

test('its description says every figure of every period, newest first', () => {
  const description = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
  expect(description).toMatch(
    /^112年：諮詢類案件占比 33\.48%、錄案後送案件占比 39\.95%、其他類案件占比 26\.57%；111年：/,
  );
  expect(description).toContain('110年未收錄');
});

test('carries inks and sizes as attributes and no style', () => {
  expect(svg).not.toContain('style=');
  expect(svg).toContain('fill="#12303d"');
});
