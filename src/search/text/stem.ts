import { stemmer } from 'stemmer';

/** British and American spellings of one word. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(cent|theat|met)re(s?)$/, '$1er$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^(lab|col|fav|neighb|behavi)our/, '$1or'],
  [/is(ation|ations|ing|ed)$/, 'iz$1'],
];

/** What the forms of an English word have in common: `inspected`, `inspections` → `inspect`; `centres` → `center`. */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  return stemmer(spellings.reduce((text, [british, american]) => text.replace(british, american), word));
}
