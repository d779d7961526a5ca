import type { Alignment } from './alignment.ts';
import type { SourcePlace } from './finding.ts';
import { type Mentions, readMentions } from './mention.ts';
import type { Section } from './report-text.ts';
import type { SourceText } from './source-text.ts';
import { type Words, wordsOf } from './words.ts';

/** A sentence of the source. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly words: Words;
  readonly mentions: Mentions;
  /** Where the report retells it; undefined where that is not clear. */
  readonly sections: readonly Section[] | undefined;
}

/** Cuts a source into sentences and finds where the report retells each. */
export function readSentences({ text }: SourceText, alignment: Alignment): Sentence[] {
  return [...text.matchAll(/[^。；\n]+[。；]?/g)].map((match) => {
    const words = wordsOf(match[0]);
    return {
      text: match[0],
      start: match.index,
      words,
      mentions: readMentions(match[0], 'zh'),
      sections: alignment.sectionsOf(words),
    };
  });
}

/** How many characters an excerpt shows on either side. */
const around = 14;

/** The place of a piece of a sentence in the source; of its beginning by default. */
export function placeIn(source: SourceText, sentence: Sentence, index = 0, length = 0): SourcePlace {
  const { text, start } = sentence;
  const from = Math.max(0, index - around);
  const to = index + length + around;
  return {
    line: source.lineAt(start + index),
    excerpt: `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
  };
}
