import { readChineseNumbers } from '../check/numbers/chinese.ts';
import { readDates, type WrittenDate } from '../check/numbers/dates.ts';
import { readEnglishNumbers, withoutQuotations } from '../check/numbers/english.ts';
import type { WrittenNumber } from '../check/numbers/number.ts';
import type { Locale } from '../model/locale.ts';

/** A day, a month of a year, or a day of a month. */
export interface CalendarDate {
  /** AD */
  readonly year: string | undefined;
  readonly month: number;
  readonly day: string | undefined;
}

/** A number or a date where a text gives it. */
export interface Mention {
  readonly printed: string;
  readonly index: number;
  /** All that it can mean, as keys, the likeliest first; see `WrittenNumber`. */
  readonly readings: readonly string[];
  /** A date is compared as one; its numbers are no mentions of their own. */
  readonly date?: CalendarDate;
  /** Han numerals and number words are not: they need no counterpart, but may be one. */
  readonly required: boolean;
}

/** What a text gives in numbers. */
export interface Mentions {
  readonly list: readonly Mention[];
  /** All that may answer a number of another text, years and months of dates too. */
  readonly readings: ReadonlySet<string>;
  /** All that may answer a date of another text, months that stand alone too. */
  readonly dates: readonly CalendarDate[];
}

/** The 參 of 參與 and the 陸 of 大陸: alone, these number nothing but headings. */
const formalNumeral = /^[壹貳參肆伍陸柒捌玖拾]$/;

/** Whether a reading is a year, a month or a time of day. */
export function isOfTime(reading: string): boolean {
  return /^(?:year|month|time) /.test(reading);
}

/** Reads the numbers and dates of a text. */
export function readMentions(text: string, locale: Locale): Mentions {
  const plain = locale === 'zh' ? withBareYears(text) : text;
  const numbers = (locale === 'zh' ? readChineseNumbers(plain) : readEnglishNumbers(plain)).filter(
    ({ printed }) => !formalNumeral.test(printed),
  );
  const written = readDates(locale === 'zh' ? plain : withoutQuotations(plain), locale);
  const inside = ({ index }: WrittenNumber, { index: start, printed }: WrittenDate) =>
    index >= start && index < start + printed.length;
  const whole = written.filter(
    (date) => isWhole(date) && numbers.some((number) => number.required && inside(number, date)),
  );
  const dates = whole.flatMap(mentionsOf);
  const loose = numbers.filter((number) => !whole.some((date) => inside(number, date)));
  const answering = numbers.flatMap((number) =>
    number.answers ? number.readings.filter((reading) => loose.includes(number) || isOfTime(reading)) : [],
  );
  return {
    list: [...dates, ...loose].toSorted((a, b) => a.index - b.index),
    readings: new Set(answering),
    dates: [...written.flatMap(datesOf), ...loose.flatMap(monthsOf)],
  };
}

/** 今(112)年 as the year that it is, every index kept but that of the year's digits. */
function withBareYears(text: string): string {
  return text.replace(/[（(](\d{2,3})[)）](?=年)/g, '  $1');
}

/** A month alone is a number like others, and `July 5` may be five of something in July. */
function isWhole({ year, days, printed }: WrittenDate): boolean {
  return year !== undefined || (days.length > 0 && !/^[A-Z]/.test(printed));
}

function mentionsOf(written: WrittenDate): Mention[] {
  const { printed, index } = written;
  return datesOf(written).map((date) => ({
    printed,
    index,
    readings: [dateKey(date)],
    date,
    required: true,
  }));
}

function datesOf({ year, month, days }: WrittenDate): CalendarDate[] {
  return (days.length > 0 ? days : [undefined]).map((day) => ({ year, month, day }));
}

function dateKey({ year = '', month, day = '' }: CalendarDate): string {
  return `date ${year}-${month}-${day}`;
}

function monthsOf({ readings }: WrittenNumber): CalendarDate[] {
  return readings.flatMap((reading) => {
    const [, month] = /^month (\d+)$/.exec(reading) ?? [];
    return month ? [{ year: undefined, month: Number(month), day: undefined }] : [];
  });
}
