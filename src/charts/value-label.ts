import { figureText } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { lineHeight, textWidth, wrapText } from './lines.ts';

/** A figure as printed, without its unit, in lines no wider than a slot; a rank keeps its measure word. */
export function labelLines({ quantity, indicator }: Observation, locale: Locale, width: number): string[] {
  const bare = indicator.unit.style !== 'ordinal';
  return wrapText(figureText(quantity, indicator.unit, locale, bare), width);
}

/** A figure's label where it would stand: its lines, their middle, and the baseline of the first. */
export interface ValueLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly isLatest: boolean;
}

/**
 * Labels without those that would run into another: the latest stays, then the newer ones. What a chart
 * leaves out stands in its table and in its description.
 *
 * @param labels oldest first
 */
export function withoutOverlaps(labels: readonly ValueLabel[]): ValueLabel[] {
  const newestFirst = [
    ...labels.filter(({ isLatest }) => isLatest),
    ...labels.filter(({ isLatest }) => !isLatest).reverse(),
  ];
  const kept: ValueLabel[] = [];
  for (const label of newestFirst) if (!kept.some((other) => overlap(label, other))) kept.push(label);
  return labels.filter((label) => kept.includes(label));
}

function overlap(a: ValueLabel, b: ValueLabel): boolean {
  const apart = Math.abs(a.x - b.x) - (widthOf(a) + widthOf(b)) / 2;
  const [top, bottom] = [Math.max(a.y, b.y), Math.min(endOf(a), endOf(b))];
  return apart < 2 && top - bottom < lineHeight;
}

function widthOf({ lines, isLatest }: ValueLabel): number {
  return Math.max(0, ...lines.map(textWidth)) * (isLatest ? 1.06 : 1);
}

/** The baseline of the last line. */
function endOf({ lines, y }: ValueLabel): number {
  return y + (lines.length - 1) * lineHeight;
}
