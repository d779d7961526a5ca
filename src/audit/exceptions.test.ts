import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { reportsOf } from '../library/library.ts';
import { readPlainText } from '../sources/plain-text.ts';
import { auditFiles, auditSource } from '../testing/audit/site.ts';
import { type Audit, auditReport, hasFailed } from './audit.ts';

const edits = [{ file: 'research/participation.zh.mdx', find: '12案', write: '21案' }];
const reason = 'reason: { zh: 依更正後的版本。, en: After the corrected version. }';

test.each(['12', '21', ' 1 2 '])('excuses what was altered by either of its forms (%s)', (found) => {
  const audit = auditWith(`- { found: "${found}", kind: altered, ${reason} }\n`);
  expect(audit).toMatchObject({ findings: [], excused: 1, idle: [], diagnostics: [] });
  expect(hasFailed(audit)).toBe(false);
});

test('reports an exception that no difference needs, without failing for it', () => {
  const audit = auditWith(
    `- { found: "12", kind: altered, ${reason} }\n- { found: "12", kind: missing, ${reason} }\n`,
  );
  expect(audit.idle).toMatchObject([{ kind: 'missing', place: { line: 2, column: 12 } }]);
  expect(hasFailed(audit)).toBe(false);
});

test('reports exceptions that it cannot read, with their place, and fails', () => {
  const audit = auditWith(`- { found: "12", kind: altred, ${reason} }\n- { found: "12", kind: altered }\n`);
  expect(audit.diagnostics.map(({ line, column, message }) => `${line}:${column} ${message.en}`)).toEqual([
    '1:24 Unexpected value `altred` of `0.kind`, expected one of missing, altered, added.',
    '2:3 Missing `1.reason`, expected a mapping.',
  ]);
  expect(audit.findings).toHaveLength(1);
  expect(hasFailed(audit)).toBe(true);
});

function auditWith(exceptions: string): Audit {
  const library = buildLibrary(auditFiles(edits, { 'audit.yaml': exceptions }));
  expect(library.diagnostics.filter(({ rule }) => rule === 'stray-file')).toEqual([]);
  const [report] = reportsOf(library);
  if (!report) throw new Error('the report must be readable');
  return auditReport(library, report, readPlainText(new TextEncoder().encode(auditSource)));
}
