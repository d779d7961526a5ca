import { expect, test } from 'vitest';
import { doubtNotes } from '../../compare/doubtful.ts';
import { trendOf } from '../../compare/trend.ts';
import { parseDocument } from '../../dialect/parse.ts';
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { findReport } from '../../library/library.ts';
import type { Locale } from '../../model/locale.ts';
import { renderHtml } from '../render.ts';

const library = buildLibrary(readContentFiles(process.cwd()));

function rendered(indicator: string, path: string, locale: Locale): string {
  const report = findReport(library, path);
  if (!report) throw new Error(`no report ${path}`);
  const { document } = parseDocument('case.mdx', `<Trend of="${indicator}" />`);
  return renderHtml(document.tree, {
    locale,
    file: 'case.mdx',
    figure: () => undefined,
    trend: (node) => {
      const trend = trendOf(library, report, node);
      return trend && { ...trend, noteOf: doubtNotes(library), id: 'here', href: '/there/' };
    },
    href: (url) => url,
  });
}

const rows = (html: string) =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) => row.replace(/<[^>]+>/g, ' ').trim());

test('a trend is a chart for either width and the table of the same figures, latest first', () => {
  const html = rendered('calls-total', 'annual/112/rdec', 'zh');
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html).toContain('aria-labelledby="here-760-title"');
  expect(html).toContain('<a href="/there/">話務中心電話總處理量</a>');
  const [, latest, ...earlier] = rows(html);
  expect(latest).toMatch(/^112年（2023）.*860,696通$/);
  expect(earlier.some((row) => /^110年（2021）\s+未收錄$/.test(row))).toBe(true);
});

test('a report of an earlier year draws no figure of a later one', () => {
  const html = rendered('calls-total', 'annual/109/rdec', 'en');
  expect(html).toContain('841,593 calls');
  expect(html).not.toContain('860,696');
  expect(html).not.toContain('852,101');
});

test('an editor’s note stands under the chart with the number that the table gives', () => {
  const html = rendered('calls-share-enquiry', 'annual/111/rdec', 'zh');
  expect(html).toMatch(/33\.74%<\/data><small class="reference">註1<\/small>/);
  expect(html).toMatch(/<strong>註1　編者註<\/strong><p>三類占比合計為103\.69%/);
});
