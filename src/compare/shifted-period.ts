import type { Report } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod } from '../model/period.ts';

/** The period of an observation where it is not simply the year that the edition reports on. */
export function shiftedPeriod(
  observation: Pick<Observation, 'period'>,
  report: Report,
  locale: Locale,
): string | undefined {
  const { period } = observation;
  if (period.kind === 'year' && period.year === report.edition.year) return undefined;
  return formatPeriod(period, locale);
}
