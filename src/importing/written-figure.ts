import { figureText } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { parseQuantity, type Quantity } from '../model/quantity.ts';

/** A number of a text that may be a figure, with the words around it. */
export interface WrittenFigure {
  readonly start: number;
  readonly end: number;
  /** As `figures.yaml` gives it: without unit. */
  readonly value: string;
  readonly quantity: Quantity;
  /** Whether the text leaves the unit out. */
  readonly bare: boolean;
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const scaled = String.raw`${digits}(?:\s*[千萬億](?:\s*\d{1,4}(?:,\d{3})?(?:\.\d+)?\s*[千萬](?!\d))?)?`;
const number = new RegExp(
  String.raw`(?<![\d.,第/:~-])(?:(?:超過|逾|將近|近|約|至少|最多)\s*)?${scaled}(?:[-~～–]${digits})?(?![\d-])`,
  'g',
);

/** The numbers of a text that could be figures of an indicator: with its unit, and no dates. */
export function writtenFigures(text: string, { unit }: Indicator): WrittenFigure[] {
  return [...text.matchAll(number)].flatMap(({ 0: printed, index }) => {
    const rest = text.slice(index + printed.length);
    // 3 in COVID-3 or G7 is part of a name.
    if (/[A-Za-z-]$/.test(text.slice(0, index)) || /^\s*(?:年|月|日|時|樓|屆|次會)/.test(rest)) return [];
    return readings(printed, rest, unit).flatMap(({ value, length, bare }) => {
      const quantity = parseQuantity(value);
      const end = index + printed.length + length;
      // What the site will print must be what stands there.
      if (!quantity || !isSame(figureText(quantity, unit, 'zh', bare), text.slice(index, end))) return [];
      return [{ start: index, end, value: quantity.printed, quantity, bare }];
    });
  });
}

interface Reading {
  readonly value: string;
  /** How many characters after the number belong to the figure. */
  readonly length: number;
  readonly bare: boolean;
}

function readings(printed: string, rest: string, unit: Indicator['unit']): Reading[] {
  const plain = printed.replace(/\s/g, '');
  if (unit.style === 'percent') {
    // 5%以上 and 未滿5%者 are classes, not shares.
    const [sign] = /^\s*[%％](?!\s*(?:以上|以下|者))/.exec(rest) ?? [];
    return sign ? [{ value: `${plain}%`, length: sign.length, bare: false }] : [];
  }
  if (/^\s*[%％]/.test(rest) || unit.style === 'ordinal') return [];
  const [, few = '', space = ''] = /^(\s*[餘多])?(\s*)/.exec(rest) ?? [];
  const value = `${plain}${few.trim()}`;
  const after = rest.slice(few.length + space.length);
  if (!after.startsWith(unit.zh)) return [{ value, length: few.length, bare: true }];
  const bound = /^(?:以上|以下|左右)/.exec(after.slice(unit.zh.length))?.[0] ?? '';
  const length = few.length + space.length + unit.zh.length;
  return [{ value: `${value}${bound}`, length: length + bound.length, bare: false }];
}

function isSame(site: string, source: string): boolean {
  const bare = (text: string) => text.normalize('NFKC').replace(/[\s,]/g, '');
  return bare(site) === bare(source);
}
