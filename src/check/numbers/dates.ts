import type { Locale } from '../../model/locale.ts';
import { monthNumber, monthPattern } from './english-months.ts';

/**
 * One thing that a date says of another: of November that it is in 2023, or has a day 6; of a span of
 * years to 2026 that it begins in 2023. `says` is undefined where the text leaves it open.
 */
export interface DateFact {
  readonly about: string;
  readonly says: string | undefined;
  readonly printed: string;
  readonly index: number;
}

/** A month as a text writes it, with the year and the days that stand with it: one date, or a date for each day. */
export interface WrittenDate {
  /** AD, where the text gives it. */
  readonly year: string | undefined;
  readonly month: number;
  readonly days: readonly string[];
  readonly printed: string;
  readonly index: number;
}

/** The dates of a text. A Chinese one has no white space between its parts. */
export function readDates(text: string, locale: Locale): WrittenDate[] {
  return locale === 'zh' ? chineseDates(text) : englishDates(text);
}

/** What the dates of a text say. Sets of numbers can't tell a year that was put to the wrong month. */
export function dateFacts(text: string, locale: Locale): DateFact[] {
  const spans = locale === 'zh' ? chineseSpans(text) : englishSpans(text);
  return [...readDates(text, locale).flatMap(monthFacts), ...spans];
}

const zhDays = String.raw`\d{1,2}日?(?:[至到、及和與~～–—-]\d{1,2}日?(?!\d|月))*`;
const zhDate = new RegExp(`(?:(?<!\\d)(\\d{2,4})年)?(?<!\\d)(\\d{1,2})月(?:(${zhDays})(?<=日))?`, 'g');
const zhSpan = /(?<![\d.,])(\d{2,4})(?:年度?)?[至到~～–—-](\d{2,4})年/g;

function chineseDates(text: string): WrittenDate[] {
  return [...text.matchAll(zhDate)].map((match) => {
    const [, year, month, days] = match;
    return writtenDate(match, Number(month), year && adYear(year), days);
  });
}

function chineseSpans(text: string): DateFact[] {
  return [...text.matchAll(zhSpan)].map((match) => {
    const [printed, from = '', to = ''] = match;
    return { about: `span to ${adYear(to)}`, says: adYear(from), printed, index: match.index };
  });
}

function adYear(text: string): string {
  return String(text.length < 4 ? Number(text) + 1911 : Number(text));
}

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const enDays = `${day}(?:\\s*(?:,? and|,|to|or|–|-)\\s*${day})*(?!\\d)`;
const enDate = new RegExp(
  `(?:(?<!\\d)(${enDays})\\s+(?:of\\s+)?)?${monthPattern}(?:\\s+(${enDays}))?(?:,?\\s+(?:of\\s+)?(\\d{4}))?(?!\\d)`,
  'g',
);
const enSpan = /(?<![\d.,])(\d{4})\s*(?:to|through|–|-)\s*(\d{4}|\d{2})(?![\d-])/g;

function englishDates(text: string): WrittenDate[] {
  return [...text.matchAll(enDate)].map((match) => {
    const [, before, name = '', after, year] = match;
    return writtenDate(match, monthNumber(name), year, before ?? after);
  });
}

function englishSpans(text: string): DateFact[] {
  return [...text.matchAll(enSpan)].map((match) => {
    const [printed, from = '', to = ''] = match;
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    return { about: `span to ${end}`, says: from, printed, index: match.index };
  });
}

function writtenDate(
  { 0: printed, index }: RegExpExecArray,
  month: number,
  year: string | undefined,
  days: string | undefined,
): WrittenDate {
  const numbers = days?.match(/\d+/g) ?? [];
  return { year, month, days: numbers.map((number) => String(Number(number))), printed, index };
}

function monthFacts({ year, month, days, printed, index }: WrittenDate): DateFact[] {
  const place = { printed, index };
  return [
    { about: `year of month ${month}`, says: year, ...place },
    ...(days.length > 0 ? days : [undefined]).map((day) => ({
      about: `day of month ${month}`,
      says: day,
      ...place,
    })),
  ];
}

/** The facts that another text contradicts: it says something of the same thing, always something else. */
export function contradicted(facts: readonly DateFact[], others: readonly DateFact[]): DateFact[] {
  return facts.filter(({ about, says }) => {
    const answers = others.filter((other) => other.about === about).map((other) => other.says);
    return (
      says !== undefined && answers.length > 0 && !answers.includes(says) && !answers.includes(undefined)
    );
  });
}
