import type { Library, Report } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compareWithSource } from './compare.ts';
import { type Exception, isMeantFor, readExceptions } from './exceptions.ts';
import type { Finding } from './finding.ts';
import { readHead, readSections } from './report-text.ts';
import { readSource } from './source-text.ts';

/** How the numbers and dates of a report differ from those of its source. */
export interface Audit {
  /** Differences without a recorded reason, the hints among them last. */
  readonly findings: readonly Finding[];
  /** How many findings have a recorded reason. */
  readonly excused: number;
  /** Exceptions that no finding needs. */
  readonly idle: readonly Exception[];
  /** What is wrong in `audit.yaml`. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many errors the report's other files have: texts that can't be read or are not there yet. */
  readonly errors: number;
}

/**
 * Compares a report with the document that it retells.
 *
 * @param source the document's plain text, in Chinese
 */
export function auditReport(library: Library, report: Report, source: string): Audit {
  const folder = `content/${report.path}/`;
  const found = compareWithSource(readSource(source), readSections(library, report), readHead(report));
  const { exceptions, diagnostics } = readExceptions(library.files, `${folder}audit.yaml`);
  const excused = found.filter((finding) => exceptions.some((exception) => isMeantFor(exception, finding)));
  return {
    findings: found
      .filter((finding) => !excused.includes(finding))
      .toSorted((a, b) => Number(a.kind === 'optional') - Number(b.kind === 'optional')),
    excused: excused.length,
    idle: exceptions.filter((exception) => !found.some((finding) => isMeantFor(exception, finding))),
    diagnostics,
    errors: library.diagnostics.filter(
      ({ file, severity }) => file.startsWith(folder) && severity === 'error',
    ).length,
  };
}

/** Whether anything is missing, altered or added without a recorded reason. */
export function hasFailed({ findings, diagnostics }: Audit): boolean {
  return findings.some(({ kind }) => kind !== 'optional') || diagnostics.length > 0;
}
