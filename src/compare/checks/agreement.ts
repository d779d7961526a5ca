import type { Report } from '../../library/library.ts';
import { agreement } from '../../model/check.ts';
import type { Observation } from '../../model/observation.ts';
import { periodKey } from '../../model/period.ts';
import type { Failure } from './failure.ts';

/** The same indicator for the same period, stated differently by several reports or items. */
export function disagreements(reports: readonly Report[]): Failure[] {
  const stated = Map.groupBy(
    reports.flatMap(({ observations }) => observations),
    ({ indicator, period }) => `${indicator.id} ${periodKey(period)}`,
  );
  return [...stated.values()].flatMap((group): Failure[] => {
    const [first, ...others] = group;
    const differing = first && others.find((other) => !sameValue(first, other));
    if (!first || !differing) return [];
    const printed = [...new Set(group.map(({ quantity }) => quantity.printed))];
    return [
      {
        check: agreement,
        observations: [differing, ...group.filter((observation) => observation !== differing)],
        finding: { zh: `各處分別為${printed.join('、')}`, en: `it is stated as ${printed.join(' and ')}` },
      },
    ];
  });
}

function sameValue({ quantity: a }: Observation, { quantity: b }: Observation): boolean {
  return a.value.eq(b.value) && (a.max ?? a.value).eq(b.max ?? b.value);
}
