import type { Locale } from '../model/locale.ts';
import type { SearchRecord } from '../search/index/record.ts';

/** A piece of a text, as a reader might copy it. */
interface Piece {
  readonly record: SearchRecord;
  readonly piece: string;
}

/**
 * Cuts pieces out of texts at random, the same every time: of Chinese any 1 to 12 characters, of English 1
 * to 5 words. A piece neither begins nor ends within a number, which search finds whole alone.
 */
export function randomPieces(records: readonly SearchRecord[], locale: Locale, count: number): Piece[] {
  const random = randomNumbers(20_231_225);
  const pick = (size: number) => Math.floor(random() * size);
  const withText = records.filter(({ body }) => body !== '');
  const pieces: Piece[] = [];
  while (pieces.length < count) {
    const record = withText[pick(withText.length)];
    const lines = record?.body.split('\n') ?? [];
    const line = lines[pick(lines.length)] ?? '';
    const units = locale === 'zh' ? [...line] : line.split(' ');
    const start = pick(units.length);
    const end = Math.min(units.length, start + 1 + pick(locale === 'zh' ? 12 : 5));
    const piece = units.slice(start, end).join(locale === 'zh' ? '' : ' ');
    const around = [units[start - 1], units[start], units[end - 1], units[end]];
    const [before, first, last, after] = around.map((unit = '') => locale === 'zh' && /[\d.,]/.test(unit));
    const cutsNumber = (before && first) || (last && after);
    if (record && !cutsNumber && /[\p{L}\p{N}]/u.test(piece)) pieces.push({ record, piece });
  }
  return pieces;
}

/** The same every time: a linear congruential generator of numbers from 0 to 1 (Numerical Recipes). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
