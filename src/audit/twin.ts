import type { CalendarDate, Mention } from './mention.ts';

/**
 * Whether two mentions look like one that was miswritten: digits transposed, one digit changed, lost or
 * added, the decimal point moved (萬 for 億); of a date, one part changed, lost or added.
 */
export function isTwin(one: Mention, other: Mention): boolean {
  if (one.date && other.date) return differences(one.date, other.date) === 1;
  if (one.date || other.date) return false;
  return one.readings.some((a) => other.readings.some((b) => isTwinReading(a, b)));
}

function differences(a: CalendarDate, b: CalendarDate): number {
  return [a.year !== b.year, a.month !== b.month, a.day !== b.day].filter(Boolean).length;
}

function isTwinReading(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((reading) => reading.replace(/[^\d]/g, ''));
  return kindOf(one) === kindOf(other) && (isTransposed(a, b) || isOneOff(a, b) || isShifted(a, b));
}

/** `year` of `year 2023`; nothing for a plain number. */
function kindOf(reading: string): string {
  return /^[a-z]*/.exec(reading)?.[0] ?? '';
}

function isTransposed(a: string, b: string): boolean {
  const sorted = (digits: string) => [...digits].toSorted().join('');
  return a.length === b.length && sorted(a) === sorted(b);
}

function isOneOff(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].toSorted((x, y) => x.length - y.length);
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (short.length === long.length) return short.slice(same + 1) === long.slice(same + 1);
  return short.length + 1 === long.length && short.slice(same) === long.slice(same + 1);
}

function isShifted(a: string, b: string): boolean {
  const significant = (digits: string) => digits.replace(/^0+|0+$/g, '');
  return significant(a) === significant(b);
}
