import type { Big } from 'big.js';
import type { Library } from '../library/library.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods } from '../model/period.ts';
import { compareFigures } from './delta.ts';
import { seriesOf } from './series.ts';

/** That a figure is the highest or the lowest of those collected up to its period. */
export interface Extreme {
  readonly end: 'highest' | 'lowest';
  /** How many comparable figures there are, this one among them. */
  readonly count: number;
  /** How far it lies beyond the next, as a share of that one. */
  readonly lead: Big;
}

/** Fewer figures than this make no record. */
const leastCount = 3;

/**
 * Whether a figure is a record: beyond every earlier figure of its indicator that it may be compared with,
 * of which there must be two at least.
 */
export function extremeOf(
  library: Library,
  observation: Observation,
  isDoubtful: (observation: Observation) => boolean,
): Extreme | undefined {
  const earlier = seriesOf(library, observation.indicator)
    .flatMap((point) => ('statements' in point ? [point.statements[0].observation] : []))
    .filter((other) => comparePeriods(other.period, observation.period) < 0)
    .filter((other) => compareFigures(other, observation, isDoubtful).kind === 'change')
    .map(({ quantity }) => quantity.value)
    .sort((a, b) => a.cmp(b));
  const count = earlier.length + 1;
  const [least, greatest] = [earlier[0], earlier.at(-1)];
  if (count < leastCount || !least || !greatest) return undefined;
  const { value } = observation.quantity;
  if (value.gt(greatest)) return { end: 'highest', count, lead: leadOver(value, greatest) };
  if (value.lt(least)) return { end: 'lowest', count, lead: leadOver(value, least) };
  return undefined;
}

function leadOver(value: Big, next: Big): Big {
  const distance = value.minus(next).abs();
  return next.eq(0) ? distance : distance.div(next.abs());
}
