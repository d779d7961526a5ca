import { Big } from 'big.js';

/**
 * A number as a text writes it. `readings` are all that it can mean, as keys: `36000`, `year 2023`,
 * `month 11`, `time 8:00`. A required number must stand in the other language too; others (一, first)
 * only answer those that do. What a Chinese title quoted in English says must be right, but answers nothing.
 */
export interface WrittenNumber {
  readonly printed: string;
  readonly index: number;
  readonly readings: readonly string[];
  readonly required: boolean;
  readonly answers: boolean;
}

/** The key of a plain number: one for 36,000 and 36000.0. */
export function plain(value: string | number | Big): string {
  return new Big(typeof value === 'string' ? value.replaceAll(',', '') : value).toFixed();
}

export function year(ad: number): string {
  return `year ${ad}`;
}

export function month(number: number): string {
  return `month ${number}`;
}

export function time(hour: number, minute: number): string {
  return `time ${hour}:${String(minute).padStart(2, '0')}`;
}

/** A plain number, which with four digits and no separators may be a year as well. */
export function plainOrYear(digits: string): string[] {
  const value = Number(digits);
  return /^\d{4}$/.test(digits) && value >= 1895 && value <= 2199
    ? [plain(digits), year(value)]
    : [plain(digits)];
}

/** Digits with or without thousands separators, and decimals. */
export const digits = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;

/** Not in the middle of a number. */
export const start = String.raw`(?<!\d)(?<!\d[.,])`;
