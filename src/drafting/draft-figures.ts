import type { Report } from '../library/library.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { ItemId } from '../model/report.ts';
import { type Step, shiftPeriod } from './shift-period.ts';

/** `figures.yaml` of a new report, and what of the last one has no counterpart in it. */
export interface DraftFigures {
  readonly yaml: string;
  readonly count: number;
  /** Figures whose period says nothing about the next edition's. */
  readonly unshifted: readonly Observation[];
}

/** Lists the figures that the report before states, for the editor to fill in, its values beside them. */
export function draftFigures({ path, observations }: Report, step: Step): DraftFigures {
  const unshifted = observations.filter(({ period }) => !shiftPeriod(period, step));
  const shifted = observations.flatMap((observation) => {
    const period = shiftPeriod(observation.period, step);
    return period ? [{ ...observation, next: periodKey(period) }] : [];
  });
  const lines = [
    '# 本報告的數值：項目 → 指標 → 期間與原文數字。把 absence 換成 value，寫法見 docs/editors.md〈數值〉。',
    '# The figures of this report. Put a value in place of each absence; see "Figures" in docs/editors.md.',
    `# 行末是 ${path} 的數值。At the end of a line: the figure of ${path}.`,
  ];
  for (const [item, figures] of Map.groupBy(shifted, (figure): ItemId => figure.item)) {
    lines.push(`${item}:`);
    for (const [indicator, all] of Map.groupBy(figures, (figure) => figure.indicator.id)) {
      const written = all.map(
        ({ next, period, quantity }) =>
          `{ period: "${next}", absence: not-published-yet } # ${periodKey(period)}: ${quantity.printed}`,
      );
      if (written.length === 1) lines.push(`  ${indicator}: ${written[0]}`);
      else lines.push(`  ${indicator}:`, ...written.map((one) => `    - ${one}`));
    }
  }
  if (shifted.length === 0) lines.push('{}');
  if (unshifted.length > 0) {
    lines.push(
      '',
      '# 下列數值的期間無法推移，請照本年度報告填寫。',
      '# The periods of these could not be shifted; write them as this year’s report has them.',
      ...unshifted.map(
        ({ item, indicator, period, quantity }) =>
          `# ${item}: ${indicator.id} ${periodKey(period)}: ${quantity.printed}`,
      ),
    );
  }
  return { yaml: `${lines.join('\n')}\n`, count: shifted.length, unshifted };
}
