import { isStated, leadingStatement } from '../compare/previous.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import type { Frame } from './frame.ts';
import { inked } from './ink.ts';
import { lineHeight, textLines, textWidth } from './lines.ts';
import { remarksAt } from './remarks.ts';
import { partOfYear } from './slots.ts';
import { element, round } from './svg.ts';
import { labelLines, withoutOverlaps } from './value-label.ts';

/**
 * Columns from zero: a pale body under a line at the value, the latest solid, parts of a year outlined and
 * as wide as their months. A range has a line at both ends.
 */
export function levelMarks(frame: Frame): string {
  const { indicator, locale, latest, remarks, slots, step, middle, y } = frame;
  const columns = [...slots.entries()].flatMap(([index, { points }]) =>
    points.filter(isStated).map((point) => {
      const { observation } = leadingStatement(point);
      const { value, max } = observation.quantity;
      const part = partOfYear(point.period, indicator);
      const width = Math.min(step * 0.52, 84) * part;
      const top = y((max ?? value).toNumber());
      return {
        ink: observation === latest && part === 1 ? 'latest' : part === 1 ? 'body' : 'part',
        rect: element('rect', { x: middle(index) - width / 2, y: top, width, height: y(0) - top }),
        lines: [value, ...(max ? [max] : [])].map((end) => {
          return `M${round(middle(index) - width / 2)} ${round(y(end.toNumber()) + 1.5)}h${round(width)}`;
        }),
        isLatest: observation === latest,
        label: fittingLabel(frame, observation, locale),
        notes: remarksAt(remarks, point.period).flatMap((remark) =>
          'note' in remark ? [remark.number] : [],
        ),
        x: middle(index),
        top,
      };
    }),
  );
  const bodies = (ink: 'latest' | 'body' | 'part') =>
    inked(
      ink,
      columns.flatMap((column) => (column.ink === ink ? [column.rect] : [])),
    );
  const surfaces = columns.filter(({ ink }) => ink !== 'latest').flatMap(({ lines }) => lines);
  const placed = withoutOverlaps(
    columns.map(({ label: lines, x, top, isLatest }) => {
      return { lines, x, y: top - 6 - (lines.length - 1) * lineHeight, isLatest };
    }),
  );
  const labels = (bold: boolean) =>
    placed.filter(({ isLatest }) => isLatest === bold).flatMap(({ lines, x, y }) => textLines(lines, x, y));
  const notes = columns.flatMap(({ notes, label, x, top }) =>
    notes.length > 0
      ? textLines([notes.map(indicatorWords(locale).note).join(' ')], x, top - 6 - label.length * lineHeight)
      : [],
  );
  return (
    bodies('body') +
    bodies('latest') +
    bodies('part') +
    inked('surface', surfaces.length > 0 ? [element('path', { d: surfaces.join('') })] : []) +
    inked('words', labels(false), { 'text-anchor': 'middle' }) +
    inked('words', labels(true), { 'text-anchor': 'middle', 'font-weight': 700 }) +
    inked('note', notes, { 'text-anchor': 'middle' })
  );
}

/** A figure as printed; among many small charts only where it fits its slot, or is the latest. */
function fittingLabel({ width, step, latest }: Frame, observation: Observation, locale: Locale): string[] {
  const lines = labelLines(observation, locale, step - 4);
  const fits = lines.every((line) => textWidth(line) <= step);
  return width !== 220 || fits || observation === latest ? lines : [];
}
