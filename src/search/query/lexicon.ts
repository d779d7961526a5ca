import type { Locale } from '../../model/locale.ts';
import type { Catalogue, CatalogueTerm } from '../index/format.ts';
import { foldText } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';

/** What else a word or phrase is called, by the glossary. */
export interface Lexicon {
  /**
   * Other names of a text, in the language of the pages that are searched: `legal advice` is 法律諮詢 there, and
   * `legal consultation` here. Empty where the glossary has no entry for the whole text.
   */
  namesOf(text: string, locale: Locale): string[];
  /** Whether the whole text is one term of the glossary, in any of its languages, or one name of places. */
  has(text: string): boolean;
}

/** Makes a lexicon of an index's glossary and of the names of where its places are. */
export function lexiconOf({ terms, names }: Pick<Catalogue, 'terms' | 'names'>): Lexicon {
  const places = new Set(names);
  const entries = new Map<string, CatalogueTerm[]>();
  for (const term of terms) {
    for (const key of new Set([term.zh, ...term.en].map(lexiconKey))) {
      entries.set(key, [...(entries.get(key) ?? []), term]);
    }
  }
  const agencies = terms.filter(({ agency }) => agency);
  /** The entries of a text, and, where it names an agency, all that share an English name with them. */
  const entriesOf = (text: string) => {
    const own = entries.get(lexiconKey(text)) ?? [];
    const english = new Set(own.filter(({ agency }) => agency).flatMap(({ en }) => en.map(lexiconKey)));
    const shared = agencies.filter(({ en }) => en.some((form) => english.has(lexiconKey(form))));
    return [...new Set([...own, ...shared])];
  };
  return {
    has: (text) => entries.has(lexiconKey(text)) || places.has(foldText(text)),
    namesOf(text, locale) {
      const typed = lexiconKey(text);
      const isChinese = /\p{Script=Han}/u.test(text);
      const found = entriesOf(text).flatMap(({ zh, en, agency }) => {
        if (locale === 'en') return en;
        // In their own language only names of agencies stand for each other.
        return isChinese && !agency ? [] : [zh];
      });
      return [...new Set(found)].filter((name) => !overlaps(lexiconKey(name), typed));
    },
  };
}

/** Whether one form is a part of the other: then it is found with it, or would find more than was meant. */
function overlaps(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** The same for all forms of a term: `The Commission` is `commiss`. */
function lexiconKey(text: string): string {
  return tokensOf(text, 'en')
    .map((token) => (token.kind === 'word' ? stem(token.text) : token.text))
    .join(' ')
    .replace(/^the /, '');
}
