import lighthouse, { type Flags, type Result } from 'lighthouse';

/** The categories that pages are held to, in the order of Lighthouse's own report. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Category = (typeof categories)[number];

/** What Lighthouse gives one page, each of 100, and every audit that keeps a score below that. */
export interface PageScores {
  readonly path: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly failed: readonly string[];
}

const runs = 3;

/**
 * Has Lighthouse look at a page as a phone on a slow network. A score that depends on time is measured anew
 * where it falls short, up to three times: a busy machine can only lower it.
 *
 * @param port where Chromium takes orders
 */
export async function pageScores(address: string, path: string, port: number): Promise<PageScores> {
  let best = await oneRun(address, path, port);
  for (let run = 1; run < runs && best.scores.performance < 100; run++) {
    const next = await oneRun(address, path, port);
    if (next.scores.performance > best.scores.performance) best = next;
  }
  return best;
}

async function oneRun(address: string, path: string, port: number): Promise<PageScores> {
  const flags: Flags = { port, onlyCategories: [...categories], logLevel: 'error' };
  const result = await lighthouse(`${address}${path}`, flags);
  if (!result) throw new Error(`Lighthouse gave no result for /${path}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`/${path}: ${lhr.runtimeError.message}`);
  const scoreOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  return {
    path: `/${path}`,
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    failed: categories
      .filter((category) => scoreOf(category) < 100)
      .flatMap((category) => failedAudits(lhr, category)),
  };
}

function failedAudits(lhr: Result, category: Category): string[] {
  return (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = lhr.audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= 1) return [];
    const value = audit.displayValue ? ` (${audit.displayValue})` : '';
    return `${category}: ${id}, ${audit.title}${value}`;
  });
}
