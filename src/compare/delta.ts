import type { Big } from 'big.js';
import type { Break, Indicator } from '../model/indicator.ts';
import type { Bilingual } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, monthsOf, type Period, yearOf } from '../model/period.ts';

/** Why two figures are not compared. */
type Obstacle = 'break' | 'other-length' | 'bound' | 'range' | 'failed-check' | 'not-comparable';

/** The change from one figure to another, or the reason why none is computed. */
export type Delta =
  | {
      readonly kind: 'change';
      readonly absolute: Big;
      /** In percent of the earlier figure; absent for percentages, ranks and from zero. */
      readonly percent?: Big;
      /** What the absolute change counts in. */
      readonly measure: 'unit' | 'percentage-points' | 'places';
      /** Only where the registry gives a direction. */
      readonly judgement?: 'better' | 'worse';
    }
  | { readonly kind: 'none'; readonly obstacle: Obstacle; readonly reason: Bilingual };

const reasons: Readonly<Record<Exclude<Obstacle, 'break'>, Bilingual>> = {
  'other-length': {
    zh: '兩個期間長短不同，不計增減。',
    en: 'The two periods differ in length, so no change is computed.',
  },
  bound: {
    zh: '其中有概數或上下限（例如「逾」、「約」），不計增減。',
    en: 'A figure is an approximation or a bound (such as “more than”), so no change is computed.',
  },
  range: {
    zh: '其中有數值為範圍，不計增減。',
    en: 'A figure is a range, so no change is computed.',
  },
  'failed-check': {
    zh: '其中有數值未通過檢核，不計增減（見編者註）。',
    en: 'A figure fails a check (see the editor’s note), so no change is computed.',
  },
  'not-comparable': {
    zh: '兩個期間的性質不同，不計增減。',
    en: 'The two periods are of different kinds, so no change is computed.',
  },
};

/**
 * Compares two figures of one indicator, the earlier first. No change is computed across a break, between
 * periods of different length, from a bound, an approximation or a range, or from figures that fail a
 * check in their source.
 */
export function compareFigures(
  before: Observation,
  after: Observation,
  isDoubtful: (observation: Observation) => boolean = ({ note }) => note !== undefined,
): Delta {
  const { indicator } = after;
  const broken = breakBetween(indicator, before.period, after.period);
  if (broken) return { kind: 'none', obstacle: 'break', reason: broken.reason };
  const obstacle = obstacleBetween(before, after, isDoubtful);
  if (obstacle) return { kind: 'none', obstacle, reason: reasons[obstacle] };
  const absolute = after.quantity.value.minus(before.quantity.value);
  const measure =
    indicator.unit.style === 'percent'
      ? 'percentage-points'
      : indicator.unit.style === 'ordinal'
        ? 'places'
        : 'unit';
  const hasPercent = measure === 'unit' && indicator.kind !== 'score' && before.quantity.value.gt(0);
  return {
    kind: 'change',
    absolute,
    measure,
    ...(hasPercent && { percent: absolute.times(100).div(before.quantity.value) }),
    ...judgement(absolute, indicator.direction),
  };
}

/**
 * Whether two periods lie on the two sides of a break. A break between a period and one that contains it
 * (March to July, the year) parts what two kinds of report count, not the years before from those after.
 */
function isAcross(change: Break, before: Period, after: Period): boolean {
  if (comparePeriods(before, change.before) > 0 || comparePeriods(after, change.after) < 0) return false;
  const parted = change.before.kind !== change.after.kind && yearOf(change.before) === yearOf(change.after);
  return !parted || (before.kind === change.before.kind && after.kind === change.after.kind);
}

/** The break that lies between two periods of an indicator, if there is one. */
export function breakBetween(
  { breaks }: Pick<Indicator, 'breaks'>,
  before: Period,
  after: Period,
): Break | undefined {
  return breaks.find((change) => isAcross(change, before, after));
}

function obstacleBetween(
  before: Observation,
  after: Observation,
  isDoubtful: (observation: Observation) => boolean,
): Exclude<Obstacle, 'break'> | undefined {
  const both = [before, after];
  if (before.period.kind !== after.period.kind) {
    const lengths = both.map(({ period }) => (period.kind === 'as-of' ? 0 : monthsOf(period)));
    return lengths.includes(0)
      ? 'not-comparable'
      : lengths[0] === lengths[1]
        ? 'not-comparable'
        : 'other-length';
  }
  if (before.period.kind !== 'as-of' && monthsOf(before.period) !== monthsOf(after.period))
    return 'other-length';
  if (both.some(({ quantity }) => quantity.max)) return 'range';
  if (both.some(({ quantity }) => quantity.qualifier)) return 'bound';
  if (both.some(isDoubtful)) return 'failed-check';
  return undefined;
}

function judgement(absolute: Big, direction: 'higher' | 'lower' | 'neutral') {
  if (direction === 'neutral' || absolute.eq(0)) return {};
  const rises = absolute.gt(0);
  return { judgement: rises === (direction === 'higher') ? ('better' as const) : ('worse' as const) };
}
