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

/** What the dates of a text say. Sets of numbers can't tell a year that was put to the wrong month. */
export function dateFacts(text: string, locale: Locale): DateFact[] {
  return locale === 'zh' ? chineseFacts(text) : englishFacts(text);
}

const zhDays = String.raw`\d{1,2}日?(?:[至到、及和與~～–—-]\d{1,2}日?(?!\d|月))*`;
const zhDate = new RegExp(`(?:(?<!\\d)(\\d{2,4})年)?(?<!\\d)(\\d{1,2})月(?:(${zhDays})(?<=日))?`, 'g');
const zhSpan = /(?<![\d.,])(\d{2,4})(?:年度?)?[至到~～–—-](\d{2,4})年/g;

function chineseFacts(text: string): DateFact[] {
  const dates = [...text.matchAll(zhDate)].flatMap((match) => {
    const [, year, month, days] = match;
    return monthFacts(match, Number(month), year && adYear(year), days);
  });
  const spans = [...text.matchAll(zhSpan)].map((match) => {
    const [printed, from = '', to = ''] = match;
    return { about: `span to ${adYear(to)}`, says: adYear(from), printed, index: match.index };
  });
  return [...dates, ...spans];
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

function englishFacts(text: string): DateFact[] {
  const dates = [...text.matchAll(enDate)].flatMap((match) => {
    const [, before, name = '', after, year] = match;
    return monthFacts(match, monthNumber(name), year, before ?? after);
  });
  const spans = [...text.matchAll(enSpan)].map((match) => {
    const [printed, from = '', to = ''] = match;
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    return { about: `span to ${end}`, says: from, printed, index: match.index };
  });
  return [...dates, ...spans];
}

function monthFacts(
  { 0: printed, index }: RegExpExecArray,
  month: number,
  year: string | undefined,
  days: string | undefined,
): DateFact[] {
  const place = { printed, index };
  const numbers = days?.match(/\d+/g) ?? [undefined];
  return [
    { about: `year of month ${month}`, says: year, ...place },
    ...numbers.map((number) => ({
      about: `day of month ${month}`,
      says: number && String(Number(number)),
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
