import { absenceBriefly } from '../compare/absence-text.ts';
import { isStated } from '../compare/previous.ts';
import type { Frame } from './frame.ts';
import { inked } from './ink.ts';
import { lineHeight, textLines, textWidth, wrapText } from './lines.ts';
import { isEmpty } from './slots.ts';
import { element } from './svg.ts';

/** Hatched buff over the whole of each slot without a figure, with the reason in words on a plain plate. */
export function absenceMarks(frame: Frame, patternId: string): string {
  const { slots, locale, step, middle, top, bottom } = frame;
  const empty = [...slots.entries()].filter(([, slot]) => isEmpty(slot));
  if (empty.length === 0) return '';
  const ground = { y: top, width: step, height: bottom - top };
  const slot = empty.map(([index]) => ({ ...ground, x: middle(index) - step / 2 }));
  const words = empty.map(([index, { points }]) => {
    const [first] = points;
    const reason = isStated(first) ? '' : absenceBriefly(first, locale);
    return { index, lines: wrapText(reason, step - 6) };
  });
  const plates = words.map(({ index, lines }) => {
    const width = Math.max(...lines.map(textWidth)) + 8;
    const height = lines.length * lineHeight + 4;
    return element('rect', { x: middle(index) - width / 2, y: textTop(frame, lines) - 14, width, height });
  });
  return (
    element('defs', {}, hatchPattern(patternId, 'hatch')) +
    inked(
      'land',
      slot.map((rect) => element('rect', rect)),
    ) +
    element(
      'g',
      { class: 'absence', fill: `url(#${patternId})` },
      slot.map((rect) => element('rect', rect)).join(''),
    ) +
    inked('land', plates) +
    inked(
      'quiet',
      words.flatMap(({ index, lines }) => textLines(lines, middle(index), textTop(frame, lines))),
      { 'text-anchor': 'middle' },
    )
  );
}

/** A pattern of slanting lines in an ink, to be filled with by its id. */
export function hatchPattern(id: string, ink: 'hatch' | 'off'): string {
  const line = inked(ink, [element('path', { d: 'M0 6L6 0' })]);
  return element('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, line);
}

/** Baseline of the first of some lines that stand in the middle of a slot's height. */
function textTop({ top, bottom }: Frame, lines: readonly string[]): number {
  return (top + bottom) / 2 - ((lines.length - 1) * lineHeight) / 2 + 4;
}
