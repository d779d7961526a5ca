/** The pairs of neighbouring Han characters and letters of a text. Digits don't count: they are what may differ. */
export type Words = ReadonlySet<string>;

export function wordsOf(text: string): Words {
  const chars = [...text.replace(/[^\p{Script=Han}A-Za-z]+/gu, '')];
  return new Set(chars.slice(1).map((char, index) => `${chars[index]}${char}`));
}

/** How much of a text's words another one shares, from 0 to 1. */
export type Likeness = (text: Words, other: Words) => number;

/** Likeness among texts in which a word weighs the more, the fewer of them have it. */
export function likenessAmong(texts: readonly Words[]): Likeness {
  const having = new Map<string, number>();
  for (const words of texts) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log((texts.length + 1) / ((having.get(word) ?? 0) + 1));
  return (text, other) => {
    let shared = 0;
    let all = 0;
    for (const word of text) {
      all += weight(word);
      if (other.has(word)) shared += weight(word);
    }
    return all === 0 ? 0 : shared / all;
  };
}
