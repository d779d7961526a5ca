import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';

const scales: Readonly<Record<Locale, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e8, '億'],
    [1e4, '萬'],
  ],
  en: [
    [1e9, ' bn'],
    [1e6, ' m'],
  ],
};

/** A round number beside an axis, briefly: `75萬`, `2.5 m`, `80%`. */
export function tickText(tick: number, { unit }: Indicator, locale: Locale): string {
  const [scale, word] = scales[locale].find(([size]) => Math.abs(tick) >= size) ?? [1, ''];
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(tick / scale);
  return `${number.replace('-', '−')}${word}${unit.style === 'percent' ? '%' : ''}`;
}
