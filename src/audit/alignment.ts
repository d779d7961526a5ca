import type { Locale } from '../model/locale.ts';
import type { Passage, Section } from './report-text.ts';
import { type Likeness, likenessAmong, type Words, wordsOf } from './words.ts';

/** Shorter sentences have no words of their own. */
const fewestWords = 6;
/** The share of its words that a sentence's section has at least. Below it, sentences fall to sections by chance. */
const leastShare = 0.4;
/** A section with this share of what the best one has is as likely. */
const rivalShare = 0.6;
const mostRivals = 3;

/** Finds where a report retells its source. The order of a source is no guide: its columns may be mixed. */
export class Alignment {
  private readonly sections: readonly { section: Section; words: Words }[];
  private readonly likeness: Likeness;

  constructor(sections: readonly Section[]) {
    this.sections = sections.map((section) => ({
      section,
      words: wordsOf(section.passages.zh.map(({ text }) => text).join('\n')),
    }));
    this.likeness = likenessAmong(this.sections.map(({ words }) => words));
  }

  /** The sections that have most of a sentence's words; undefined where none stands out. */
  sectionsOf(sentence: Words): Section[] | undefined {
    const shares = this.sections.map(({ section, words }) => ({
      section,
      share: this.likeness(sentence, words),
    }));
    const best = Math.max(...shares.map(({ share }) => share));
    const likely = shares.filter(({ share }) => share >= best * rivalShare);
    const clear = sentence.size >= fewestWords && best >= leastShare && likely.length <= mostRivals;
    return clear ? likely.map(({ section }) => section) : undefined;
  }

  /** The paragraph nearest to a sentence. An English one is found by its place beside the Chinese. */
  passageOf(sentence: Words, locale: Locale, among?: readonly Section[]): Passage | undefined {
    const sections = among ?? this.sections.map(({ section }) => section);
    const candidates = sections.flatMap(({ passages }) =>
      passages.zh.map((zh, index) => ({
        share: this.likeness(sentence, wordsOf(zh.text)),
        passage: passages[locale][locale === 'zh' || inStep(passages) ? index : firstText(passages[locale])],
      })),
    );
    return candidates.toSorted((a, b) => b.share - a.share)[0]?.passage;
  }

  /** The one of some sentences that has most of a paragraph's words. */
  sentenceOf<Sentence extends { readonly words: Words }>(
    { passages }: Section,
    passage: Passage,
    locale: Locale,
    sentences: readonly Sentence[],
  ): Sentence | undefined {
    const index = passages[locale].indexOf(passage);
    const zh = locale === 'zh' || inStep(passages) ? passages.zh[index] : undefined;
    const words = wordsOf((zh ? [zh] : passages.zh).map(({ text }) => text).join('\n'));
    const shares = sentences.map((sentence) => ({ sentence, share: this.likeness(words, sentence.words) }));
    return shares.toSorted((a, b) => b.share - a.share)[0]?.sentence;
  }
}

function inStep({ zh, en }: Section['passages']): boolean {
  return zh.length === en.length;
}

/** The first paragraph after the titles, or else the last title. */
function firstText(passages: readonly Passage[]): number {
  const index = passages.findIndex(({ file }) => file.endsWith('.mdx'));
  return index < 0 ? passages.length - 1 : index;
}
