import type { Library } from '../library/library.ts';
import type { Note, Observation } from '../model/observation.ts';
import { failuresOf } from './checks/apply.ts';
import type { Failure } from './checks/failure.ts';

const kept = new WeakMap<Library, ReadonlyMap<Observation, Failure>>();

/** The failed checks of a library by the figures that they concern. */
function failuresByFigure(library: Library): ReadonlyMap<Observation, Failure> {
  const known = kept.get(library);
  if (known) return known;
  const failures = new Map(
    failuresOf(library).flatMap((failure) =>
      failure.observations.map((observation) => [observation, failure] as const),
    ),
  );
  kept.set(library, failures);
  return failures;
}

/** Whether a figure takes part in a check that fails in its source, so that no change is computed from it. */
export function doubtfulFigures(library: Library): (observation: Observation) => boolean {
  const failures = failuresByFigure(library);
  return (observation) => observation.note !== undefined || failures.has(observation);
}

/** The editor's note on the failed check that a figure takes part in, which may stand at another figure of it. */
export function doubtNotes(library: Library): (observation: Observation) => Note | undefined {
  const failures = failuresByFigure(library);
  return (observation) =>
    observation.note ?? failures.get(observation)?.observations.find(({ note }) => note)?.note;
}
