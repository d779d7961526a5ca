import { failuresOf } from '../compare/checks/apply.ts';
import { errorAt } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { periodKey } from '../model/period.ts';
import type { Rule } from './rule.ts';

/** A figure that fails a check in the source is published as printed, with an editor's note beside it. */
export const failedCheck: Rule = {
  id: 'failed-check',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const { check, observations, finding } of failuresOf(library)) {
      if (observations.some(({ note }) => note?.check === check.id)) continue;
      const [{ place, indicator, period }] = observations;
      yield errorAt(
        place,
        'failed-check',
        {
          zh: `${indicator.name.zh}（${periodKey(period)}）未通過檢核「${check.name.zh}」：${finding.zh}。`,
          en: `Unexpected figure of ${indicator.id} (${periodKey(period)}): ${check.name.en}, but ${finding.en}.`,
        },
        {
          zh: `請核對原報告。若原報告即如此，請在這個數值之下加上 note，check 填 ${check.id}，說明哪裡不符。`,
          en: `Compare it with the report. If the report prints it so, add a note to the figure, with check: ${check.id}, that says what does not add up.`,
        },
      );
    }
  },
};
