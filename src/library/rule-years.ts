import type { RocYear } from '../model/year.ts';
import { bySix } from './by-six.ts';
import type { Edition } from './library.ts';

/** The years of the rule that every series is drawn on: the latest six of the annual reports, missing ones too. */
export function ruleYears(editions: readonly Edition[]): readonly RocYear[] {
  const years = editions.filter(({ series }) => series === 'annual').map(({ year }) => year);
  return bySix([...new Set(years)]).recent;
}
