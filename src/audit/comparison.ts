import { type Locale, locales } from '../model/locale.ts';
import { Alignment } from './alignment.ts';
import { type Answers, isAnswered, joinAnswers } from './answers.ts';
import { isOfTime, type Mention } from './mention.ts';
import type { Passage, Section } from './report-text.ts';
import { readSentences, type Sentence } from './sentence.ts';
import type { SourceText } from './source-text.ts';

/** A source beside the report that retells it. */
export interface Comparison {
  readonly source: SourceText;
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
  /** What the report's edition says of itself, which answers the head of the source. */
  readonly head: Readonly<Record<Locale, Answers>>;
  readonly alignment: Alignment;
}

/** Lays a source beside the sections of a report. */
export function layBeside(
  source: SourceText,
  sections: readonly Section[],
  head: Comparison['head'],
): Comparison {
  const alignment = new Alignment(sections);
  return { source, sentences: readSentences(source, alignment), sections, head, alignment };
}

/** A number of the report that no sentence it retells has. */
export interface Stray {
  readonly locale: Locale;
  readonly section: Section;
  readonly passage: Passage;
  readonly mention: Mention;
}

/** What each section gives beyond its own sentences of the source and those without clear place. */
export function findStrays({ sections, sentences }: Comparison): Stray[] {
  return sections.flatMap((section) => {
    const own = sentences.filter((sentence) => sentence.sections?.includes(section) ?? true);
    const answers = joinAnswers(own.map(({ mentions }) => mentions));
    return locales.flatMap((locale) =>
      section.passages[locale].flatMap((passage) =>
        passage.mentions.list
          .filter((mention) => mention.required && !isAnswered(mention, answers))
          .map((mention) => ({ locale, section, passage, mention })),
      ),
    );
  });
}

/**
 * Whether a stray stands nowhere in the source. A year or a date may come from another part of it, where
 * a sentence leaves open what it refers to; a number may not.
 */
export function isAddition({ mention }: Stray, { sentences }: Comparison): boolean {
  const ofTime = mention.date !== undefined || mention.readings.some(isOfTime);
  return !ofTime || !isAnswered(mention, joinAnswers(sentences.map(({ mentions }) => mentions)));
}
