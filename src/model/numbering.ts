import type { Locale } from './locale.ts';

const formal = '壹貳參肆伍陸柒捌玖';
const plain = '一二三四五六七八九';

/**
 * A heading's number in a language, with its punctuation: Chinese keeps it as printed (`壹、`, `一、`,
 * `(一)`, `1.`), English writes the same place in digits (`1`, `1.`, `(1)`).
 */
export function formatNumber(number: string, locale: Locale): string {
  if (locale === 'zh') return /^\p{Script=Han}+$/u.test(number) ? `${number}、` : number;
  // NFKC reads full-width brackets, digits and ㈠ too.
  const plainForm = number.normalize('NFKC');
  const bare = plainForm.replace(/[().、]/g, '');
  const value = readNumber(bare);
  if (value === undefined) return number;
  if (plainForm.startsWith('(')) return `(${value})`;
  return /[壹貳參肆伍陸柒捌玖拾]/.test(bare) ? String(value) : `${value}.`;
}

/** The value of 壹, 十二, 一 or 12; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones, ...rest] = text.replaceAll('拾', '十').split('十');
  if (rest.length > 0 || tens === undefined) return undefined;
  if (ones === undefined) return digit(tens);
  const ten = tens === '' ? 1 : digit(tens);
  const one = ones === '' ? 0 : digit(ones);
  return ten === undefined || one === undefined ? undefined : ten * 10 + one;
}

function digit(text: string): number | undefined {
  if (text.length !== 1) return undefined;
  const index = Math.max(formal.indexOf(text), plain.indexOf(text));
  return index < 0 ? undefined : index + 1;
}
