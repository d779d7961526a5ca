import { figureText } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { wrapText } from './lines.ts';

/** A figure as printed, without its unit, in lines no wider than a slot; a rank keeps its measure word. */
export function labelLines({ quantity, indicator }: Observation, locale: Locale, width: number): string[] {
  const bare = indicator.unit.style !== 'ordinal';
  return wrapText(figureText(quantity, indicator.unit, locale, bare), width);
}
