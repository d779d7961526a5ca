import { failuresOf } from '../check/figures/apply.ts';
import type { Failure } from '../check/figures/failure.ts';
import type { Library } from '../library/library.ts';
import type { Note, Observation } from '../model/observation.ts';

/** The failed checks of a library by the figures that they concern, kept while its content is the same. */
let known: { readonly digest: string; readonly failures: ReadonlyMap<Observation, Failure> } | undefined;

function failuresByFigure(library: Library): ReadonlyMap<Observation, Failure> {
  if (known?.digest !== library.digest) {
    const failures = failuresOf(library).flatMap((failure) =>
      failure.observations.map((observation) => [observation, failure] as const),
    );
    known = { digest: library.digest, failures: new Map(failures) };
  }
  return known.failures;
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
