import { failuresOf } from '../compare/checks/apply.ts';
import { errorAt } from '../library/diagnose.ts';
import { type Library, reportsOf } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** A note on a figure that passes its check tells readers of an error that isn't there. */
export const needlessNote: Rule = {
  id: 'needless-note',
  check: function* (library: Library): Iterable<Diagnostic> {
    const failures = failuresOf(library);
    for (const observation of reportsOf(library).flatMap(({ observations }) => observations)) {
      const { note, place } = observation;
      if (!note) continue;
      const fails = failures.some(
        ({ check, observations }) => check.id === note.check && observations.includes(observation),
      );
      if (fails) continue;
      yield errorAt(
        place,
        'needless-note',
        {
          zh: `這個數值通過檢核「${note.check}」，卻有編者註。`,
          en: `Unexpected note: the figure passes the check \`${note.check}\`.`,
        },
        { zh: '請刪除 note，或改正數值。', en: 'Remove the note, or mend the figure.' },
      );
    }
  },
};
