import { isStated, leadingStatement } from '../compare/previous.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Observation } from '../model/observation.ts';
import { breaksIn } from './break-line.ts';
import type { Frame } from './frame.ts';
import { inked } from './ink.ts';
import { lineHeight, textLines } from './lines.ts';
import { remarksAt } from './remarks.ts';
import { partOfYear } from './slots.ts';
import { element, round } from './svg.ts';
import { labelLines, withoutOverlaps } from './value-label.ts';

interface Dot {
  readonly observation: Observation;
  readonly slot: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Dots at values, for scores, ranks and the magnified chart: joined between neighbouring slots, never across
 * a gap, a break or periods of different length; the two halves of a year (open, then filled) are joined
 * within the year only.
 */
export function dotMarks(frame: Frame): string {
  const { latest, locale, remarks, step } = frame;
  const dots = dotsOf(frame);
  const joined = dots.flatMap((dot, index): [Dot, Dot][] => {
    const next = dots[index + 1];
    return next && isJoined(frame, dot, next) ? [[dot, next]] : [];
  });
  const filled = ({ observation: { period } }: Dot) => period.kind === 'half-year' && period.half === 2;
  const solid = (dot: Dot) =>
    filled(dot) || (dot.observation.period.kind !== 'half-year' && dot.observation === latest);
  const circles = (chosen: readonly Dot[]) =>
    chosen.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 4.5 }));
  const placed = withoutOverlaps(
    dots.map((dot) => {
      const lines = labelLines(dot.observation, locale, step - 8);
      const y = isBelowNeighbours(dot, joined) ? dot.y + 20 : dot.y - 10 - (lines.length - 1) * lineHeight;
      return { lines, x: dot.x, y, isLatest: dot.observation === latest };
    }),
  );
  const labels = (bold: boolean) =>
    placed.filter(({ isLatest }) => isLatest === bold).flatMap(({ lines, x, y }) => textLines(lines, x, y));
  const noted = dots.flatMap((dot) => {
    const numbers = remarksAt(remarks, dot.observation.period).flatMap((remark) =>
      'note' in remark ? [remark.number] : [],
    );
    const above = isBelowNeighbours(dot, joined)
      ? 10
      : 10 + lineHeight * labelLines(dot.observation, locale, step - 8).length;
    return numbers.length > 0
      ? textLines([numbers.map(indicatorWords(locale).note).join(' ')], dot.x, dot.y - above)
      : [];
  });
  const segments = joined
    .map(([a, b]) => `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`)
    .join('');
  return (
    inked('line', segments ? [element('path', { d: segments })] : []) +
    inked('open', circles(dots.filter((dot) => !solid(dot)))) +
    inked('latest', circles(dots.filter(solid))) +
    inked('words', labels(false), { 'text-anchor': 'middle' }) +
    inked('words', labels(true), { 'text-anchor': 'middle', 'font-weight': 700 }) +
    inked('note', noted, { 'text-anchor': 'middle' })
  );
}

function dotsOf({ slots, middle, step, y }: Frame): Dot[] {
  return [...slots.entries()].flatMap(([slot, { points }]) =>
    points.filter(isStated).map((point): Dot => {
      const { observation } = leadingStatement(point);
      const { period, quantity } = observation;
      const shift = period.kind === 'half-year' ? (period.half === 1 ? -0.2 : 0.2) * step : 0;
      return { observation, slot, x: middle(slot) + shift, y: y(quantity.value.toNumber()) };
    }),
  );
}

function isJoined(frame: Frame, before: Dot, after: Dot): boolean {
  const halves = before.observation.period.kind === 'half-year';
  if (after.slot - before.slot !== (halves ? 0 : 1)) return false;
  const [a, b] = [before, after].map(({ observation }) => partOfYear(observation.period, frame.indicator));
  return a === b && !breaksIn(frame).some(({ index }) => index === after.slot);
}

/** Whether a dot lies under those that it is joined to, so that its label has room below it. */
function isBelowNeighbours(dot: Dot, joined: readonly (readonly [Dot, Dot])[]): boolean {
  const others = joined.flatMap(([a, b]) => (a === dot ? [b] : b === dot ? [a] : []));
  return others.length > 0 && others.reduce((sum, { y }) => sum + y - dot.y, 0) < 0;
}
