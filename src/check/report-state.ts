import type { Entry, Report } from '../library/library.ts';
import { translationState } from '../library/translation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Absence } from '../model/observation.ts';

/** How far a report has come, for those who prepare it. */
export interface ReportState {
  /** Items that need a Chinese text and have none. */
  readonly missing: readonly Entry[];
  /** Texts without their English. */
  readonly untranslated: readonly Entry[];
  /** Texts whose English translates an earlier Chinese, or never said which. */
  readonly stale: readonly Entry[];
  /** Figures that fail a check and have no note yet, or have a note and fail none. */
  readonly unresolved: readonly Diagnostic[];
  /** Figures that are still to be had. */
  readonly awaited: readonly Absence[];
  readonly errors: number;
  readonly warnings: number;
}

/** The state of a report of a library, drafts included. */
export function reportState(report: Report, diagnostics: readonly Diagnostic[]): ReportState {
  const own = diagnostics.filter(({ file }) => file.startsWith(`content/${report.path}/`));
  const { entries } = report;
  return {
    missing: entries.filter(({ text, items }) => !text.zh && (items.length === 0 || text.en)),
    untranslated: entries.filter(({ text }) => text.zh && !text.en),
    stale: entries.filter(({ text: { zh, en } }) => zh && en && translationState(zh, en) !== 'current'),
    unresolved: own.filter(({ rule }) => rule === 'failed-check' || rule === 'needless-note'),
    awaited: report.absences.filter(({ reason }) => reason === 'not-published-yet'),
    errors: own.filter(({ severity }) => severity === 'error').length,
    warnings: own.filter(({ severity }) => severity === 'warning').length,
  };
}

/** Whether nothing is left to do. */
export function isReady({
  missing,
  untranslated,
  stale,
  unresolved,
  awaited,
  errors,
  warnings,
}: ReportState): boolean {
  return (
    [missing, untranslated, stale, unresolved, awaited].every(({ length }) => length === 0) &&
    errors + warnings === 0
  );
}
