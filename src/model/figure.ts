import { Big } from 'big.js';
import type { Locale } from './locale.ts';
import type { Qualifier, Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';

/** A figure ready to print: the number, and what stands before and after it. */
export interface FigureText {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/**
 * Writes a quantity with its unit. Chinese keeps it as printed, with thousands separators; English
 * shifts the decimal point exactly (`281.57萬元` → `NT$2.8157 million`), keeping every significant digit.
 */
export function formatFigure(quantity: Quantity, unit: Unit, locale: Locale): FigureText {
  return locale === 'zh' ? formatChinese(quantity, unit) : formatEnglish(quantity, unit);
}

/** {@link formatFigure} as one string; `bare` leaves the unit out. */
export function figureText(quantity: Quantity, unit: Unit, locale: Locale, bare = false): string {
  const { before, number, after } = formatFigure(quantity, unit, locale);
  return bare ? number : `${before}${number}${after}`;
}

function formatChinese(quantity: Quantity, unit: Unit): FigureText {
  const number = quantity.printed.replaceAll('％', '%').replace(/\d+(?:\.\d+)?/g, separate);
  const afterWord = /(以上|以下|餘|多)$/.exec(number)?.[0] ?? '';
  const core = afterWord ? number.slice(0, -afterWord.length) : number;
  if (unit.style === 'percent') return { before: '', number, after: '' };
  if (unit.style === 'ordinal') return { before: '第', number, after: unit.zh };
  const inside = afterWord === '餘' || afterWord === '多';
  return inside
    ? { before: '', number, after: unit.zh }
    : { before: '', number: core, after: `${unit.zh}${afterWord}` };
}

/** Puts separators into the integer part; digits that already have them match piece by piece and stay. */
function separate(digits: string): string {
  const [integer = '', fraction] = digits.split('.');
  const grouped = integer.length > 3 ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const qualifiers: Record<Qualifier, string> = {
  about: 'about ',
  more: 'more than ',
  nearly: 'nearly ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};

function formatEnglish(quantity: Quantity, unit: Unit): FigureText {
  const words = quantity.qualifier ? qualifiers[quantity.qualifier] : '';
  const low = englishNumber(quantity, quantity.value);
  const number = quantity.max ? `${low}–${englishNumber(quantity, quantity.max)}` : low;
  const singular = quantity.value.eq(1) && !quantity.max;
  switch (unit.style) {
    case 'percent':
      return { before: words, number: `${number}%`, after: '' };
    case 'currency':
      return { before: `${words}${unit.en.other}`, number, after: '' };
    case 'ordinal':
      return { before: words, number: ordinal(Number(number)), after: '' };
    case 'plain':
      return { before: words, number, after: ` ${singular ? unit.en.one : unit.en.other}` };
  }
}

function englishNumber(quantity: Quantity, value: Big): string {
  if (quantity.scale === 0) return withSeparators(printedDigits(quantity, value));
  if (value.gte(1e9)) return `${value.div(1e9).toFixed()} billion`;
  if (value.gte(1e6)) return `${value.div(1e6).toFixed()} million`;
  return withSeparators(value.toFixed());
}

/** An unscaled value keeps its printed trailing zeros (`98.10` is not `98.1`). */
function printedDigits(quantity: Quantity, value: Big): string {
  const printed = quantity.printed.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const same = printed.map((text) => text.replaceAll(',', '')).find((text) => new Big(text).eq(value));
  return same ?? value.toFixed();
}

function withSeparators(text: string): string {
  const [integer = '', fraction] = text.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}
