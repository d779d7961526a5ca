import type { Frame } from './frame.ts';
import { inked } from './ink.ts';
import { lineHeight, textLines, textWidth } from './lines.ts';
import { element, round } from './svg.ts';
import { tickText } from './tick.ts';

/** Lines across at round values with their numbers, on the wide chart alone; on the narrow one values speak. */
export function gridMarks({ indicator, locale, width, left, right, ticks, y }: Frame): string {
  if (width !== 760) return '';
  const lines = ticks.map((tick) => `M${round(left)} ${round(y(tick))}H${round(right)}`).join('');
  const numbers = ticks.flatMap((tick) =>
    textLines([tickText(tick, indicator, locale)], left - 8, y(tick) + 4),
  );
  return inked('grid', [element('path', { d: lines })]) + inked('quiet', numbers, { 'text-anchor': 'end' });
}

/** The line at the foot, with a zigzag in the axis where the foot isn't zero. */
export function baseMarks({ form, left, right, top, bottom }: Frame): string {
  const foot = `M${round(left)} ${bottom}H${round(right)}`;
  if (form !== 'dots') return inked('axis', [element('path', { d: foot })]);
  const zigzag = `M${round(left)} ${top}V${bottom - 16}l-4 3l8 4l-8 4l4 3V${bottom}`;
  return inked('axis', [element('path', { d: foot }), element('path', { d: zigzag, class: 'zigzag' })]);
}

/** What stands under the slots: years large, the latest bold, and the other calendar or the part of the year small. */
export function slotLabels({ slots, latest, bottom, middle, width, step }: Frame): string {
  const isLatest = ({ points }: Frame['slots'][number]) =>
    points.some(
      (point) => 'statements' in point && point.statements.some(({ observation }) => observation === latest),
    );
  const place = (text: string, index: number, line: number) =>
    textLines([text], middle(index), bottom + line * lineHeight + 3).join('');
  // Where years stand close, the first alone names its calendar.
  const isCrowded = slots.some((slot) => textWidth(slot.detail) > step - 12);
  const detail = (slot: Frame['slots'][number], index: number) =>
    isCrowded && index > 0 ? slot.detail.replace(/^ROC /, '') : slot.detail;
  const plain = slots.map((slot, index) => (isLatest(slot) ? '' : place(slot.label, index, 1)));
  const bold = slots.map((slot, index) => (isLatest(slot) ? place(slot.label, index, 1) : ''));
  return (
    inked('words', plain.filter(Boolean), { 'text-anchor': 'middle' }) +
    inked('words', bold.filter(Boolean), { 'text-anchor': 'middle', 'font-weight': 700 }) +
    inked('quiet', width === 220 ? [] : slots.map((slot, index) => place(detail(slot, index), index, 2)), {
      'text-anchor': 'middle',
    })
  );
}
