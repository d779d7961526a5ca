import type { Check } from '../../model/check.ts';
import type { Bilingual } from '../../model/locale.ts';
import type { Observation } from '../../model/observation.ts';

/** A check that figures fail: what it is, the figures that it was applied to, and what is wrong, in numbers. */
export interface Failure {
  readonly check: Pick<Check, 'id' | 'name'>;
  /** The first is the one that the failure is reported at. */
  readonly observations: readonly [Observation, ...Observation[]];
  readonly finding: Bilingual;
}
