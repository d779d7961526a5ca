import { categories, type PageScores } from './page-scores.ts';

/** A table of pages and their four scores, and below it what keeps any of them below 100. */
export function formatScores(pages: readonly PageScores[]): string {
  const width = Math.max(...pages.map(({ path }) => path.length));
  const head = `${''.padEnd(width)}  ${categories.join('  ')}`;
  const rows = pages.map(({ path, scores }) =>
    [
      path.padEnd(width),
      ...categories.map((category) => String(scores[category]).padStart(category.length)),
    ].join('  '),
  );
  const failed = pages.flatMap(({ path, failed }) => failed.map((audit) => `${path} ${audit}`));
  return [head, ...rows, ...(failed.length > 0 ? ['', ...failed] : [])].join('\n');
}

/** Whether every page has 100 in all. */
export function isPerfect(pages: readonly PageScores[]): boolean {
  return pages.every(({ scores }) => categories.every((category) => scores[category] === 100));
}
