import type { Bilingual } from './locale.ts';
import type { RuleId } from './rule.ts';

/** A place in a file of `content/`. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * One problem that an author can mend. Plain data: the terminal, GitHub annotations and JSON are
 * renderers of it. `message` says what is there, then what was expected; `hint` says what to do.
 */
export interface Diagnostic extends Place {
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  readonly hint: Bilingual;
  /** What helps to mend it, over several lines: the sentences that changed. */
  readonly detail?: Bilingual;
}

/** Orders diagnostics by file, line, column and rule, so that every report of them is the same. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
