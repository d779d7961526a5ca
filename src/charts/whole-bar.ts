import { leadingStatement } from '../compare/previous.ts';
import { commonAbsence, type StatedPart, statedParts, type WholeRow } from '../compare/whole.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import { figureText } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import type { ChartWidth } from './frame.ts';
import { type Ink, inked } from './ink.ts';
import { textLines, textWidth } from './lines.ts';
import type { NoteOf } from './remarks.ts';
import { element, round } from './svg.ts';
import { sumText } from './whole-story.ts';

/** The inks of the parts, in their order, and of the figures on them. */
export const bodies = ['share-1', 'share-2', 'share-3'] as const satisfies readonly Ink[];
export const labels = ['share-1-words', 'share-2-words', 'share-3-words'] as const satisfies readonly Ink[];

export const barHeight = 26;
/** Between two parts of a bar. */
const seam = 2;

/** What the bars of one chart share. */
interface RowFrame {
  readonly x: (value: number) => number;
  readonly locale: Locale;
  readonly noteOf: NoteOf;
  readonly id: string;
  readonly width: ChartWidth;
}

type RowMarks = Partial<Record<Ink, string[]>> & { readonly patterned: string };

/** The marks of one period by their ink: its parts as one bar, or why there is none. */
export function rowMarks(row: WholeRow, y: number, frame: RowFrame): RowMarks {
  const stated = statedParts(row);
  return stated ? barMarks(row, stated, y, frame) : absentMarks(row, y, frame);
}

function barMarks(row: WholeRow, stated: readonly StatedPart[], y: number, frame: RowFrame): RowMarks {
  const { x, locale, noteOf, id } = frame;
  const words = indicatorWords(locale);
  const marks: Partial<Record<Ink, string[]>> = {};
  let from = 0;
  for (const { index, point } of stated) {
    const { quantity, indicator } = leadingStatement(point).observation;
    const to = from + quantity.value.toNumber();
    const [start, end] = [x(from), x(to) - seam];
    const body = bodies[index] ?? 'share-3';
    if (end > start) {
      marks[body] = [element('rect', { x: start, y, width: end - start, height: barHeight })];
      const text = figureText(quantity, indicator.unit, locale, indicator.unit.style !== 'percent');
      if (textWidth(text) <= end - start - 6) {
        marks[labels[index] ?? 'share-3-words'] = textLines([text], start + 6, y + barHeight / 2 + 5);
      }
    }
    from = to;
  }
  const numbered = stated.some(({ point }) => noteOf(leadingStatement(point).observation));
  const total = row.total?.toNumber();
  // The whole has a mark of its own, and what lies between it and the sum is no part of it.
  const patterned =
    row.isOff && total !== undefined
      ? element('rect', {
          class: 'off',
          x: Math.min(x(total), x(from)),
          y,
          width: Math.abs(x(from) - x(total)),
          height: barHeight,
          fill: `url(#${id}-off)`,
        })
      : '';
  if (total !== undefined) {
    marks.axis = [element('path', { d: `M${round(x(total))} ${y - 4}v${barHeight + 8}` })];
  }
  if (row.isOff && row.sum) {
    const text = words.sumIs(sumText(row.sum, stated), numbered);
    marks.note = textLines([text], x(0), y + barHeight + 13);
  }
  return { ...marks, patterned };
}

function absentMarks(row: WholeRow, y: number, { x, locale, id, width }: RowFrame): RowMarks {
  const words = indicatorWords(locale);
  const reason = commonAbsence(row);
  const text = reason ? words.reasons[reason].brief : words.partsMissing;
  const place = { x: x(0), y, width: width - x(0) - 8, height: barHeight };
  const plate = { x: x(0) + 8, y: y + 4, width: textWidth(text) + 8, height: barHeight - 8 };
  return {
    land: [element('rect', place)],
    patterned:
      element('rect', { class: 'absence', ...place, fill: `url(#${id}-hatch)` }) +
      inked('land', [element('rect', plate)]),
    quiet: textLines([text], x(0) + 12, y + barHeight / 2 + 5),
  };
}
