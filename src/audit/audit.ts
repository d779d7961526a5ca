import type { Library, Report } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceDocument } from '../sources/document.ts';
import { compareNumbers } from './compare.ts';
import { layBeside } from './comparison.ts';
import { type Exception, isMeantFor, readExceptions } from './exceptions.ts';
import type { Finding } from './finding.ts';
import { compareNames } from './names.ts';
import { readHead, readSections } from './report-text.ts';
import { readSource } from './source-text.ts';

/** How the numbers, dates and proper names of a report differ from those of its source. */
export interface Audit {
  /** What the places of the source count. */
  readonly unit: SourceDocument['unit'];
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
 * @param document in Chinese
 */
export function auditReport(library: Library, report: Report, document: SourceDocument): Audit {
  const folder = `content/${report.path}/`;
  const comparison = layBeside(readSource(document), readSections(library, report), readHead(report));
  const found = [
    ...compareNumbers(comparison),
    ...compareNames(comparison, headText(report), namesOf(library)),
  ];
  const { exceptions, diagnostics } = readExceptions(library.files, `${folder}audit.yaml`);
  const excused = found.filter((finding) => exceptions.some((exception) => isMeantFor(exception, finding)));
  return {
    unit: document.unit,
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

/** What stands at the head of a source: whose report it is, and of which edition. */
function headText({ edition, agency }: Report): string {
  return [edition.title.zh, agency.name.zh, agency.short.zh].join('\n');
}

/** Agencies and programmes as the glossary and the list of agencies name them. */
function namesOf({ glossary, agencies }: Library): string[] {
  return [...glossary.map(({ zh }) => zh), ...[...agencies.values()].map(({ name }) => name.zh)];
}
