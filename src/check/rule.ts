import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RuleId } from '../model/rule.ts';

/** One rule that linked content must obey. What can't even be parsed or linked, dialect and library report. */
export interface Rule {
  readonly id: RuleId;
  readonly check: (library: Library) => Iterable<Diagnostic>;
}
