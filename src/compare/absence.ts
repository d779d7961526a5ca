import type { Edition, Library } from '../library/library.ts';
import type { AbsenceReason } from '../model/observation.ts';
import { type Period, yearOf } from '../model/period.ts';

/**
 * The missing edition that a figure of a period would stand in: that of the period's own year, or else the
 * next after it, since reports also state what the year before brought. Undefined where the absence has
 * another reason or no edition is missing.
 */
export function missingEdition(
  { editions }: Pick<Library, 'editions'>,
  period: Period,
  reason: AbsenceReason,
): Edition | undefined {
  if (reason !== 'edition-missing') return undefined;
  const missing = editions.filter(({ status }) => status === 'edition-missing');
  return missing.find(({ year }) => year >= yearOf(period)) ?? missing.at(-1);
}
