import { type Period, parsePeriod, periodKey, yearOf } from '../model/period.ts';
import type { RocYear } from '../model/year.ts';

/** How an edition's year differs from that of the edition before. */
export interface Step {
  readonly from: RocYear;
  readonly to: RocYear;
  /** Whether both report on whole years, so that months and dates of a year come back. */
  readonly yearly: boolean;
}

/**
 * The period that corresponds to one of the edition before: as many years later as the editions are
 * apart. Undefined where the period does not go with its edition: it lies more than a year away from it, or
 * it is a part of a year and the editions are not yearly, so that the next reports on other months.
 */
export function shiftPeriod(period: Period, { from, to, yearly }: Step): Period | undefined {
  const years = to - from;
  if (years === 0 || Math.abs(yearOf(period) - from) > 1) return undefined;
  if (!yearly && period.kind !== 'year' && period.kind !== 'fiscal-year') return undefined;
  switch (period.kind) {
    case 'months':
      if (Math.abs(period.from.year - from) > 1) return undefined;
      return valid({
        ...period,
        from: { ...period.from, year: later(period.from.year, years) },
        to: { ...period.to, year: later(period.to.year, years) },
      });
    case 'as-of': {
      const shifted = valid({ ...period, year: later(period.year, years) });
      // The end of February is not the same day every year.
      return isEndOfFebruary(period) ? endOfFebruary(later(period.year, years)) : shifted;
    }
    default:
      return valid({ ...period, year: later(period.year, years) });
  }
}

function later(year: RocYear, years: number): RocYear {
  return (year + years) as RocYear;
}

/** A period that can be written. */
function valid(period: Period): Period | undefined {
  return parsePeriod(periodKey(period));
}

function isEndOfFebruary(period: Period & { kind: 'as-of' }): boolean {
  return (
    period.month === 2 && period.day !== undefined && periodKey(period) === keyOf(endOfFebruary(period.year))
  );
}

function endOfFebruary(year: RocYear): Period | undefined {
  return parsePeriod(`@${year}-02-29`) ?? parsePeriod(`@${year}-02-28`);
}

function keyOf(period: Period | undefined): string | undefined {
  return period && periodKey(period);
}
