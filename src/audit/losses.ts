import { type Locale, locales } from '../model/locale.ts';
import { type Answers, isAnswered, joinAnswers } from './answers.ts';
import type { Comparison, Stray } from './comparison.ts';
import { isCounted } from './counted.ts';
import type { Mention } from './mention.ts';
import type { Section } from './report-text.ts';
import type { Sentence } from './sentence.ts';
import { isTwin } from './twin.ts';

/** A number or a date of the source that one language of the report lacks. */
export interface Loss {
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly locale: Locale;
  /** What seems to stand for it. */
  readonly twin: Stray | undefined;
}

/**
 * What the report lacks. A sentence is compared with the sections that retell it, one without clear
 * place with the whole report. How often a value stands there does not count: a retelling may say once
 * what its source repeats.
 */
export function findLosses(comparison: Comparison, strays: readonly Stray[]): Loss[] {
  const { sections, head, sentences } = comparison;
  const answersIn = (locale: Locale, among = sections): Answers =>
    joinAnswers([
      head[locale],
      ...among.flatMap(({ passages }) => passages[locale].map(({ mentions }) => mentions)),
    ]);
  const whole = { zh: answersIn('zh'), en: answersIn('en') };
  /** What a twin stands for: for the same number wherever the source repeats it, and for no other. */
  const claims = new Map<Stray, string | undefined>();
  const claim = (mention: Mention, locale: Locale, among: readonly Section[]): Stray | undefined => {
    const twin = strays.find(
      (stray) =>
        stray.locale === locale &&
        among.includes(stray.section) &&
        (!claims.has(stray) || claims.get(stray) === mention.readings[0]) &&
        isTwin(mention, stray.mention),
    );
    if (twin) claims.set(twin, mention.readings[0]);
    return twin;
  };
  return sentences.flatMap((sentence) =>
    locales.flatMap((locale) => {
      const answers = sentence.sections ? answersIn(locale, sentence.sections) : whole[locale];
      return sentence.mentions.list
        .filter((mention) => mention.required || isCounted(sentence.text, mention))
        .filter((mention) => !isAnswered(mention, answers))
        .map((mention) => ({
          sentence,
          mention,
          locale,
          // Anywhere in the report, a number with a digit in common is no sign of anything.
          twin: mention.required && sentence.sections ? claim(mention, locale, sentence.sections) : undefined,
        }));
    }),
  );
}
