import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildLibrary } from '../library/build.ts';
import type { ContentFiles } from '../library/files.ts';
import { reportsOf } from '../library/library.ts';
import { readPlainText } from '../sources/plain-text.ts';
import { auditFiles, auditSource } from '../testing/audit/site.ts';
import { readCases } from '../testing/cases.ts';
import { type Audit, auditReport, hasFailed } from './audit.ts';

const cases = readCases(
  import.meta.url,
  'audit.cases.yaml',
  z.array(
    z.strictObject({
      name: z.string(),
      edits: z.array(z.strictObject({ file: z.string(), find: z.string(), write: z.string() })),
      found: z.array(z.string()),
    }),
  ),
);

test('finds nothing in a faithful report', () => {
  const audit = auditOf(auditFiles());
  expect(written(audit)).toEqual([]);
  expect(hasFailed(audit)).toBe(false);
});

test.each(cases)('finds $name', ({ edits, found }) => {
  const audit = auditOf(auditFiles(edits));
  expect(written(audit).toSorted()).toEqual(found.toSorted());
  expect(hasFailed(audit)).toBe(found.some((finding) => !finding.startsWith('optional')));
});

test('points at the line of the source and at the paragraph of the report', () => {
  const edits = [{ file: 'research/polls.zh.mdx', find: '1,068', write: '1,063' }];
  expect(auditOf(auditFiles(edits)).findings).toEqual([
    {
      kind: 'altered',
      found: '1,068',
      source: { line: 19, excerpt: expect.stringContaining('有效樣本1,068份') },
      report: [
        { locale: 'zh', file: 'content/annual/112/rdec/research/polls.zh.mdx', line: 1, twin: '1,063' },
      ],
    },
  ]);
});

test('finds a lost text once for each number, at the title', () => {
  const files = new Map(auditFiles());
  files.delete('content/annual/112/rdec/joint-services/calls.en.mdx');
  const audit = auditOf(files);
  expect(audit.errors).toBe(1);
  expect(written(audit)).toEqual([
    'missing 112年1月 en',
    'missing 12月 en',
    'missing 860,696 en',
    'missing 7 en',
  ]);
  expect(audit.findings[0]?.report).toEqual([
    { locale: 'en', file: 'content/annual/112/rdec/report.yaml', line: 19 },
  ]);
});

function auditOf(files: ContentFiles): Audit {
  const library = buildLibrary(files);
  const [report] = reportsOf(library);
  if (!report) throw new Error('the report must be readable');
  return auditReport(library, report, readPlainText(new TextEncoder().encode(auditSource)));
}

function written({ findings }: Audit): string[] {
  return findings.map(({ kind, found, report }) =>
    [kind, found, ...report.map(({ locale, twin }) => (twin ? `${locale} (${twin})` : locale))].join(' '),
  );
}
