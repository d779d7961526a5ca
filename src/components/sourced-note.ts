import { doubtNotes } from '../compare/doubtful.ts';
import { type Library, type Report, reportsOf } from '../library/library.ts';
import type { Note, Observation } from '../model/observation.ts';

/** An editor's note with the report whose figure it stands at: 「本報告」 in a note means that one. */
export interface SourcedNote {
  readonly note: Note;
  readonly report: Report;
}

/** The editor's note on the failed check that a figure takes part in, whichever report it stands in. */
export function sourcedNotes(library: Library): (observation: Observation) => SourcedNote | undefined {
  const noteOf = doubtNotes(library);
  const reports = new Map(
    reportsOf(library).flatMap((report) =>
      report.observations.flatMap(({ note }) => (note ? [[note, report] as const] : [])),
    ),
  );
  return (observation) => {
    const note = noteOf(observation);
    const report = note && reports.get(note);
    return report && { note, report };
  };
}
