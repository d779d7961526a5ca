import { year as yearReading } from '../check/numbers/number.ts';
import type { Mention, Mentions } from './mention.ts';

/** What may answer the mentions of another text. */
export type Answers = Pick<Mentions, 'readings' | 'dates'>;

/** The answers of several texts as those of one. */
export function joinAnswers(texts: readonly Answers[]): Answers {
  return {
    readings: new Set(texts.flatMap(({ readings }) => [...readings])),
    dates: texts.flatMap(({ dates }) => dates),
  };
}

/**
 * Whether a text gives what a mention says. A sentence often gives the year of its first date alone, so
 * that a date without year agrees with one whose year the text gives somewhere.
 */
export function isAnswered({ date, readings }: Mention, by: Answers): boolean {
  if (!date) return readings.some((reading) => by.readings.has(reading));
  const { year } = date;
  return by.dates.some(
    (other) =>
      other.month === date.month &&
      other.day === date.day &&
      (year === undefined ||
        other.year === year ||
        (other.year === undefined && by.readings.has(yearReading(Number(year))))),
  );
}
