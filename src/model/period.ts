import type { Locale } from './locale.ts';
import { formatYearBriefly, parseRocYear, type RocYear, toAd } from './year.ts';

/** The time that a figure refers to, which is often not the year of its edition. */
export type Period =
  | { readonly kind: 'year'; readonly year: RocYear }
  | { readonly kind: 'half-year'; readonly year: RocYear; readonly half: 1 | 2 }
  | { readonly kind: 'fiscal-year'; readonly year: RocYear }
  | { readonly kind: 'months'; readonly from: YearMonth; readonly to: YearMonth }
  | { readonly kind: 'as-of'; readonly year: RocYear; readonly month: number; readonly day?: number };

interface YearMonth {
  readonly year: RocYear;
  readonly month: number;
}

/**
 * Reads a period as editors write it: `112`, `112H1`, `FY113`, `112-03/112-07`, `@112-12`,
 * `@112-12-31`, all in ROC years. Returns undefined for anything else.
 */
export function parsePeriod(text: string): Period | undefined {
  const half = /^(\d+)H([12])$/.exec(text);
  if (half) return withYear(half[1], (year) => ({ kind: 'half-year', year, half: half[2] === '1' ? 1 : 2 }));
  const fiscal = /^FY(\d+)$/.exec(text);
  if (fiscal) return withYear(fiscal[1], (year) => ({ kind: 'fiscal-year', year }));
  if (text.startsWith('@')) return parseDate(text.slice(1));
  if (text.includes('/')) return parseMonths(text);
  return withYear(text, (year) => ({ kind: 'year', year }));
}

function withYear(text: string | undefined, make: (year: RocYear) => Period): Period | undefined {
  const year = parseRocYear(text ?? '');
  return year && make(year);
}

function parseDate(text: string): Period | undefined {
  const [, y, m, d] = /^(\d+)-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const year = parseRocYear(y ?? '');
  const month = Number(m);
  if (!year || !(month >= 1 && month <= 12)) return undefined;
  if (d === undefined) return { kind: 'as-of', year, month };
  const day = Number(d);
  return day >= 1 && day <= daysIn(year, month) ? { kind: 'as-of', year, month, day } : undefined;
}

function parseMonths(text: string): Period | undefined {
  const [from, to] = text.split('/').map(parseYearMonth);
  if (!from || !to || text.split('/').length !== 2) return undefined;
  return from.year * 12 + from.month <= to.year * 12 + to.month ? { kind: 'months', from, to } : undefined;
}

function parseYearMonth(text: string): YearMonth | undefined {
  const [, y, m] = /^(\d+)-(\d{2})$/.exec(text) ?? [];
  const year = parseRocYear(y ?? '');
  const month = Number(m);
  return year && month >= 1 && month <= 12 ? { year, month } : undefined;
}

function daysIn(year: RocYear, month: number): number {
  return new Date(Date.UTC(toAd(year), month, 0)).getUTCDate();
}

/** The period's key, the form that {@link parsePeriod} reads; equal periods have equal keys. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'half-year':
      return `${period.year}H${period.half}`;
    case 'fiscal-year':
      return `FY${period.year}`;
    case 'months':
      return `${yearMonthKey(period.from)}/${yearMonthKey(period.to)}`;
    case 'as-of':
      return `@${yearMonthKey(period)}${period.day ? `-${pad(period.day)}` : ''}`;
  }
}

function yearMonthKey({ year, month }: YearMonth): string {
  return `${year}-${pad(month)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The period in words of a language: `112年上半年`, `first half of 2023`, `at 31 December 2023`. */
export function formatPeriod(period: Period, locale: Locale): string {
  const zh = locale === 'zh';
  switch (period.kind) {
    case 'year':
      return formatYearBriefly(period.year, locale);
    case 'half-year':
      if (zh) return `${period.year}年${period.half === 1 ? '上' : '下'}半年`;
      return `${period.half === 1 ? 'first' : 'second'} half of ${toAd(period.year)}`;
    case 'fiscal-year':
      return zh ? `${period.year}年度預算` : `fiscal year ${toAd(period.year)}`;
    case 'months':
      return formatMonths(period.from, period.to, locale);
    case 'as-of':
      return formatDate(period, locale);
  }
}

function formatMonths(from: YearMonth, to: YearMonth, locale: Locale): string {
  const sameYear = from.year === to.year;
  if (sameYear && from.month === to.month) {
    return locale === 'zh' ? `${from.year}年${from.month}月` : `${months[from.month - 1]} ${toAd(from.year)}`;
  }
  if (locale === 'zh') {
    return `${from.year}年${from.month}月至${sameYear ? '' : `${to.year}年`}${to.month}月`;
  }
  const start = months[from.month - 1];
  return `${start}${sameYear ? '' : ` ${toAd(from.year)}`} to ${months[to.month - 1]} ${toAd(to.year)}`;
}

function formatDate(date: YearMonth & { readonly day?: number }, locale: Locale): string {
  if (locale === 'zh') return `截至${date.year}年${date.month}月${date.day ? `${date.day}日` : '底'}`;
  const month = `${months[date.month - 1]} ${toAd(date.year)}`;
  return date.day ? `at ${date.day} ${month}` : `at the end of ${month}`;
}

/** Orders periods by their end, then by their start. */
export function comparePeriods(a: Period, b: Period): number {
  const [startA, endA] = periodBounds(a);
  const [startB, endB] = periodBounds(b);
  return endA - endB || startA - startB;
}

/** The first and last month of a period, counted from the ROC year 0; an as-of date begins and ends in its month. */
function periodBounds(period: Period): [first: number, last: number] {
  switch (period.kind) {
    case 'year':
    case 'fiscal-year':
      return [period.year * 12 + 1, period.year * 12 + 12];
    case 'half-year':
      return period.half === 1
        ? [period.year * 12 + 1, period.year * 12 + 6]
        : [period.year * 12 + 7, period.year * 12 + 12];
    case 'months':
      return [period.from.year * 12 + period.from.month, period.to.year * 12 + period.to.month];
    case 'as-of':
      return [period.year * 12 + period.month, period.year * 12 + period.month];
  }
}

/** How many months a period spans; 1 for an as-of date, which spans none. */
export function monthsOf(period: Period): number {
  const [first, last] = periodBounds(period);
  return last - first + 1;
}

/** The ROC year that a period lies in, or ends in. */
export function yearOf(period: Period): RocYear {
  return period.kind === 'months' ? period.to.year : period.year;
}
