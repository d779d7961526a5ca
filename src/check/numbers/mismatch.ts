import { type Locale, locales, otherLocale } from '../../model/locale.ts';
import { readChineseNumbers } from './chinese.ts';
import { contradicted, dateFacts } from './dates.ts';
import { readEnglishNumbers, withoutQuotations } from './english.ts';
import type { WrittenNumber } from './number.ts';

/** A number that the other text lacks, or a date that it contradicts. */
export type Unmatched = Pick<WrittenNumber, 'printed' | 'index' | 'readings'>;

/** What each of two texts says in numbers and the other does not, each number once, in order. */
export function unmatchedNumbers(zh: string, en: string): Record<Locale, Unmatched[]> {
  const numbers = { zh: readChineseNumbers(zh), en: readEnglishNumbers(en) };
  const facts = { zh: dateFacts(zh, 'zh'), en: dateFacts(withoutQuotations(en), 'en') };
  const unmatched: Record<Locale, Unmatched[]> = {
    zh: unanswered(numbers.zh, numbers.en),
    en: unanswered(numbers.en, numbers.zh),
  };
  // A date is worth a word only where each of its numbers, by itself, has a match.
  if (locales.every((locale) => unmatched[locale].length === 0)) {
    for (const locale of locales) {
      const dates = contradicted(facts[locale], facts[otherLocale(locale)]);
      unmatched[locale] = once(dates.map(({ printed, index }) => ({ printed, index, readings: [printed] })));
    }
  }
  return unmatched;
}

function unanswered(numbers: readonly WrittenNumber[], others: readonly WrittenNumber[]): Unmatched[] {
  const answers = new Set(others.flatMap(({ answers, readings }) => (answers ? readings : [])));
  return once(
    numbers.filter(({ required, readings }) => required && !readings.some((reading) => answers.has(reading))),
  );
}

function once(numbers: readonly Unmatched[]): Unmatched[] {
  const seen = new Set<string>();
  return numbers
    .toSorted((a, b) => a.index - b.index)
    .filter(({ readings: [reading = ''] }) => !seen.has(reading) && seen.add(reading));
}
