import type { Library } from '../../library/library.ts';
import { reportsOf } from '../../library/library.ts';
import { disagreements } from './agreement.ts';
import type { Failure } from './failure.ts';
import { wrongCounts } from './listed.ts';
import { falls } from './rising.ts';
import { wrongRelations } from './within-report.ts';

const kept = new WeakMap<Library, readonly Failure[]>();

/** Applies every check to every figure of the library, on exact decimals; once for each library. */
export function failuresOf(library: Library): readonly Failure[] {
  const known = kept.get(library) ?? findFailures(library);
  kept.set(library, known);
  return known;
}

function findFailures(library: Library): Failure[] {
  const checks = [...library.checks.values()];
  const reports = reportsOf(library);
  return [
    ...checks.flatMap((check) =>
      reports.flatMap((report) => [...wrongRelations(check, report), ...wrongCounts(check, report)]),
    ),
    ...checks.flatMap((check) => falls(check, reports)),
    ...disagreements(reports),
  ];
}
