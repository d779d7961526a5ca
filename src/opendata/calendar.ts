import type { Period } from '../model/period.ts';
import { type RocYear, toAd } from '../model/year.ts';

/**
 * The first and last day of a period as AD ISO dates. A fiscal year is the calendar year; an as-of date is
 * one day, the last of its month where the day isn't given.
 */
export function datesOf(period: Period): [start: string, end: string] {
  switch (period.kind) {
    case 'year':
    case 'fiscal-year':
      return [firstDay(period.year, 1), lastDay(period.year, 12)];
    case 'half-year':
      return period.half === 1
        ? [firstDay(period.year, 1), lastDay(period.year, 6)]
        : [firstDay(period.year, 7), lastDay(period.year, 12)];
    case 'months':
      return [firstDay(period.from.year, period.from.month), lastDay(period.to.year, period.to.month)];
    case 'as-of': {
      const { year, month, day } = period;
      const date = day === undefined ? lastDay(year, month) : isoDate(Date.UTC(toAd(year), month - 1, day));
      return [date, date];
    }
  }
}

function firstDay(year: RocYear, month: number): string {
  return isoDate(Date.UTC(toAd(year), month - 1, 1));
}

function lastDay(year: RocYear, month: number): string {
  return isoDate(Date.UTC(toAd(year), month, 0));
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
