import { type Point, seriesOf } from '../compare/series.ts';
import { buildLibrary } from '../library/build.ts';
import type { Indicator, IndicatorId } from '../model/indicator.ts';
import { scenarioFiles } from './scenario/scenario.ts';

interface Given {
  readonly unit?: string;
  readonly kind?: Indicator['kind'];
  readonly direction?: Indicator['direction'];
  readonly period?: Indicator['period'];
  /** The periods before and after a break. */
  readonly breaks?: readonly (readonly [string, string])[];
}

/** A series of one indicator in the scenario's site: figures, or reasons why there are none, by period. */
export function givenSeries(
  figures: Readonly<Record<string, string>>,
  { unit = 'calls', kind = 'flow', direction = 'neutral', period = 'year', breaks = [] }: Given = {},
): { points: Point[]; indicator: Indicator } {
  const given = {
    name: { zh: '甲', en: 'A' },
    definition: { zh: '甲', en: 'A' },
    ...{ unit, kind, direction, period },
    ...(breaks.length > 0 && {
      breaks: breaks.map((between) => ({ between, reason: { zh: '改', en: 'Changed' } })),
    }),
  };
  const stated = Object.entries(figures).map(([period, text]) =>
    /^[a-z-]+$/.test(text) ? { period, absence: text } : { period, value: text },
  );
  const registry = { theme: { zh: '題', en: 'Theme' }, indicators: { a: given } };
  // JSON is YAML.
  const library = buildLibrary(
    scenarioFiles({
      'indicators/services.yaml': JSON.stringify(registry),
      'annual/112/rdec/figures.yaml': JSON.stringify({ 'call-handling': { a: stated } }),
    }),
  );
  const indicator = library.indicators.get('a' as IndicatorId);
  if (!indicator) throw new Error(library.diagnostics.map(({ message }) => message.en).join('\n'));
  return { points: seriesOf(library, indicator), indicator };
}
