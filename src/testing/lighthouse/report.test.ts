import { expect, test } from 'vitest';
import type { PageScores } from './page-scores.ts';
import { formatScores, isPerfect } from './report.ts';

const full = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const home: PageScores = { path: '/', scores: full, failed: [] };
const search: PageScores = {
  path: '/search/',
  scores: { ...full, seo: 63 },
  failed: ['seo: is-crawlable, Page is blocked from indexing'],
};

test('the table has a row for each page, and says below what failed', () => {
  expect(formatScores([home, search])).toBe(
    [
      '          performance  accessibility  best-practices  seo',
      '/                 100            100             100  100',
      '/search/          100            100             100   63',
      '',
      '/search/ seo: is-crawlable, Page is blocked from indexing',
    ].join('\n'),
  );
});

test('one score below 100 is enough to fail', () => {
  expect(isPerfect([home])).toBe(true);
  expect(isPerfect([home, search])).toBe(false);
});
