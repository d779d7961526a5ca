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

/** {@link formatFigure} as one string; `bare` leaves the unit out, but never what limits the number. */
export function figureText(quantity: Quantity, unit: Unit, locale: Locale, bare = false): string {
  const { before, number, after } = formatFigure(quantity, unit, locale);
  if (!bare) return `${before}${number}${after}`;
  return locale === 'zh' ? chineseNumber(quantity) : `${qualifierWords(quantity)}${number}`;
}

function formatChinese(quantity: Quantity, unit: Unit): FigureText {
  const printed = chineseNumber(quantity);
  if (unit.style === 'percent') return { before: '', number: printed, after: '' };
  if (unit.style === 'ordinal') return { before: '第', number: printed, after: unit.zh };
  // 「20次以上」, but 「1,000餘件」.
  const afterUnit = /(?:以上|以下|左右)$/.exec(printed)?.[0] ?? '';
  const number = printed.slice(0, printed.length - afterUnit.length);
  return { before: '', number, after: `${unit.zh}${afterUnit}` };
}

function chineseNumber({ printed }: Quantity): string {
  const signed = printed.replace(/^(\p{Script=Han}*)-/u, '$1−');
  return signed.replace(/\d+(?:\.\d+)?/g, withSeparators);
}

const qualifiers: Record<Qualifier, string> = {
  about: 'about ',
  more: 'more than ',
  nearly: 'nearly ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};

function qualifierWords({ qualifier }: Quantity): string {
  return qualifier ? qualifiers[qualifier] : '';
}

function formatEnglish(quantity: Quantity, unit: Unit): FigureText {
  const words = qualifierWords(quantity);
  const number = englishNumber(quantity);
  switch (unit.style) {
    case 'percent':
      return { before: words, number: `${number}%`, after: '' };
    case 'currency':
      return { before: `${words}${unit.en.other}`, number, after: '' };
    case 'ordinal':
      return { before: words, number: ordinal(quantity.value.toNumber()), after: '' };
    case 'plain':
      return { before: words, number, after: ` ${number === '1' ? unit.en.one : unit.en.other}` };
  }
}

/** `2.8157 million`, `1.2–1.5 million`, `860,696`, `−3.2`. */
function englishNumber({ value, digits, max, maxDigits, scale }: Quantity): string {
  const low = shift(value, digits, scale);
  if (!max) return `${low.number}${low.word}`;
  const high = shift(max, maxDigits ?? 0, scale);
  return `${low.number}${low.word === high.word ? '' : low.word}–${high.number}${high.word}`;
}

/** Shifts a scaled value to millions or billions; decimals that were printed stay, zeros too (`98.10`). */
function shift(value: Big, digits: number, scale: number): { number: string; word: string } {
  const size = value.abs();
  const power = scale === 0 || size.lt(1e6) ? 0 : size.lt(1e9) ? 6 : 9;
  const shifted = value.div(new Big(10).pow(power));
  const decimals = digits > 0 ? Math.max(0, power - scale + digits) : undefined;
  const number = withSeparators(shifted.toFixed(decimals)).replace('-', '−');
  return { number, word: { 0: '', 6: ' million', 9: ' billion' }[power] };
}

/** Groups the integer part's digits by three; shorter runs stay as they are. */
function withSeparators(text: string): string {
  const [integer = '', fraction] = text.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${withSeparators(String(number))}${suffix}`;
}
