import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { findReport } from '../library/library.ts';
import { locales } from '../model/locale.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { readPdf } from './conformance/read-pdf.ts';
import { bare } from './conformance/structure.ts';
import { reportPdf } from './report-pdf.ts';

const library = buildLibrary(scenarioFiles());

async function textOf(path: string, locale: 'zh' | 'en'): Promise<string> {
  const report = findReport(library, path);
  if (!report) throw new Error(`no report ${path}`);
  const { pages } = await readPdf(await reportPdf(library, report, locale, 'ua-1'));
  const runs = pages.flatMap(({ texts }) => texts.filter(({ artifact }) => !artifact));
  return bare(runs.map((run) => run.text).join(''));
}

const words = {
  zh: { slip: '勘誤表', revision: '第1次修訂', reason: '原因：' },
  en: { slip: 'Corrections', revision: 'Revision1', reason: 'Reason:' },
};

test.each(locales)(
  'a revised report has its revision on the cover and its corrections after it (%s)',
  async (locale) => {
    const text = await textOf('council/4-1/rdec', locale);
    const { slip, revision, reason } = words[locale];
    expect(text).toContain(revision);
    expect(text.indexOf(slip)).toBeGreaterThan(text.indexOf(revision));
    expect(text.split(reason).length - 1).toBe(2);
  },
);

test('a report that was never revised has no slip and says so', async () => {
  const text = await textOf('annual/112/rdec', 'zh');
  expect(text).not.toContain('勘誤表');
  expect(text).toContain('未經修訂');
  expect(text).toContain('沒有更正紀錄');
});
