import { Big } from 'big.js';
import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import type { Delta } from './delta.ts';

type Change = Extract<Delta, { kind: 'change' }>;

/** A change in words: `+8,595通（+1.0%）`, `+0.02個百分點`, `前進1名`; `無增減` where there is none. */
export function changeText(change: Change, before: Observation, after: Observation, locale: Locale): string {
  const words = indicatorWords(locale);
  if (change.absolute.eq(0)) return words.noChange;
  if (change.measure === 'places') {
    // A smaller number is a better place: a sign before it would say the opposite to most readers.
    return change.absolute.lt(0)
      ? words.placesUp(change.absolute.abs().toNumber())
      : words.placesDown(change.absolute.toNumber());
  }
  const sign = change.absolute.gt(0) ? '+' : '−';
  const size = `${sign}${sizeText(change, before, after, locale)}`;
  if (!change.percent) return size;
  const percent = `${sign}${percentText(change.percent.abs())}%`;
  return locale === 'zh' ? `${size}（${percent}）` : `${size} (${percent})`;
}

/** Better or worse, in words; empty where the registry gives no direction. */
export function judgementText(change: Change, locale: Locale): string {
  const words = indicatorWords(locale);
  return change.judgement ? words[change.judgement] : '';
}

function sizeText(
  { absolute, measure }: Change,
  before: Observation,
  after: Observation,
  locale: Locale,
): string {
  const words = indicatorWords(locale);
  const size = absolute.abs();
  const digits = Math.max(before.quantity.digits, after.quantity.digits);
  if (measure === 'percentage-points') return `${size.toFixed(digits)}${words.percentagePoints}`;
  const { unit } = after.indicator;
  const { number, word } = scaled(size, before, after, locale);
  if (locale === 'zh') return `${number}${word}${unit.zh}`;
  if (unit.style === 'currency') return `${unit.en.other}${number}${word}`;
  return `${number}${word} ${number === '1' && !word ? unit.en.one : unit.en.other}`;
}

/** A size as both figures are printed: in 萬 or 億 where both are, in millions or billions likewise; exact. */
function scaled(
  size: Big,
  before: Observation,
  after: Observation,
  locale: Locale,
): { number: string; word: string } {
  const [a, b] = [before.quantity, after.quantity];
  const scale = a.scale === b.scale ? a.scale : 0;
  if (locale === 'zh' && (scale === 4 || scale === 8)) {
    return { number: grouped(size.div(new Big(10).pow(scale))), word: scale === 4 ? '萬' : '億' };
  }
  const power = locale === 'zh' || scale === 0 || size.lt(1e6) ? 0 : size.lt(1e9) ? 6 : 9;
  return {
    number: grouped(size.div(new Big(10).pow(power))),
    word: { 0: '', 6: ' million', 9: ' billion' }[power],
  };
}

function grouped(number: Big): string {
  const [integer = '', fraction] = number.toFixed().split('.');
  const separated = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${separated}.${fraction}` : separated;
}

/** One decimal, or two where one would show zero. */
function percentText(percent: Big): string {
  return grouped(new Big(percent.toFixed(percent.lt('0.1') ? 2 : 1))).replace(/^(\d[\d,]*)$/, '$1.0');
}
