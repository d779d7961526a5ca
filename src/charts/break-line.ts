import { indicatorWords } from '../i18n/words-indicators.ts';
import { comparePeriods } from '../model/period.ts';
import type { Frame } from './frame.ts';
import { inked } from './ink.ts';
import { lineHeight, textLines } from './lines.ts';
import { element, round } from './svg.ts';

/** A break that lies between two slots of a chart: the index of the slot after it, and its remark's number. */
interface BreakAt {
  readonly index: number;
  readonly number: number;
}

/** The breaks of a chart, each before the first slot whose figures it concerns. */
export function breaksIn({ slots, remarks }: Pick<Frame, 'slots' | 'remarks'>): BreakAt[] {
  return remarks.flatMap((remark) => {
    if (!('broken' in remark)) return [];
    const index = slots.findIndex(({ points }) =>
      points.some(({ period }) => comparePeriods(period, remark.broken.after) >= 0),
    );
    return index > 0 ? [{ index, number: remark.number }] : [];
  });
}

/** A dashed line in the editor's ink between two slots wherever the definition changed, with the number of its note. */
export function breakMarks(frame: Frame): string {
  const { locale, step, middle, labelTop, bottom } = frame;
  const foot = labelTop + lineHeight;
  const breaks = breaksIn(frame).map(({ index, number }) => ({ x: middle(index) - step / 2, number }));
  const words = indicatorWords(locale);
  return (
    inked(
      'break',
      breaks.map(({ x }) => element('path', { d: `M${round(x)} ${foot}V${bottom}` })),
    ) +
    inked(
      'note',
      breaks.flatMap(({ x, number }) => textLines([words.note(number)], x, foot - 4)),
      {
        'text-anchor': 'middle',
      },
    )
  );
}
