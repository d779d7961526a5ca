import type { Report } from '../../library/library.ts';
import type { Check } from '../../model/check.ts';
import type { Observation } from '../../model/observation.ts';
import { comparePeriods, periodKey } from '../../model/period.ts';
import type { Failure } from './failure.ts';

/** Cumulative figures that fall from one period to the next, breaks aside. */
export function falls(check: Check, reports: readonly Report[]): Failure[] {
  const { relation } = check;
  if (relation.kind !== 'rising') return [];
  const series = reports
    .flatMap(({ observations }) => observations)
    .filter(({ indicator }) => indicator.id === relation.value)
    .sort((a, b) => comparePeriods(a.period, b.period));
  return series.flatMap((later, index): Failure[] => {
    const earlier = series[index - 1];
    if (!earlier || isBroken(earlier, later) || !isFall(earlier, later)) return [];
    const [before, after] = [earlier.quantity.printed, later.quantity.printed];
    return [
      {
        check,
        observations: [later, earlier],
        finding: { zh: `由${before}減為${after}`, en: `it falls from ${before} to ${after}` },
      },
    ];
  });
}

/** A lower bound may lie above what it is compared with, an approximation on either side: neither shows a fall. */
function isFall({ quantity: before }: Observation, { quantity: after }: Observation): boolean {
  const bound = after.qualifier === 'more' || after.qualifier === 'at-least' || after.qualifier === 'about';
  const vague = before.qualifier === 'about' || before.qualifier === 'nearly' || before.qualifier === 'up-to';
  return !bound && !vague && (after.max ?? after.value).lt(before.value);
}

function isBroken(earlier: Observation, later: Observation): boolean {
  return later.indicator.breaks.some(
    ({ before, after }) =>
      comparePeriods(earlier.period, before) <= 0 &&
      comparePeriods(later.period, after) >= 0 &&
      periodKey(earlier.period) !== periodKey(later.period),
  );
}
