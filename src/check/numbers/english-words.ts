const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ordinalOnes =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...ordinalOnes.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...tens.map((word, index) => [word.replace(/y$/, 'ieth'), (index + 2) * 10] as const),
]);
const large = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
/** Words that say a number without naming it. */
const idioms = new Map<string, number>([
  ['once', 1],
  ['twice', 2],
  ['both', 2],
  ['double', 2],
  ['doubled', 2],
  ['triple', 3],
  ['tripled', 3],
  ['decade', 10],
  ['round-the-clock', 24],
  ['around the clock', 24],
]);

const number = [...small.keys(), ...large.keys()].sort((a, b) => b.length - a.length).join('|');

/** Runs of number words: `twenty-four`, `one hundred and five`, `third`, `round-the-clock`. */
export const englishNumberWords = new RegExp(
  String.raw`\b(?:${[...idioms.keys()].join('|')}|(?:${number})(?:(?:[\s-]|\sand\s)(?:${number}))*)s?\b`,
  'gi',
);

/** All that a run of number words can mean: the run as one number, and each word alone. */
export function readEnglishWords(text: string): number[] {
  const lower = text.toLowerCase();
  const idiom = idioms.get(lower) ?? idioms.get(lower.replace(/s$/, ''));
  if (idiom !== undefined) return [idiom];
  const words = lower.split(/[\s-]+/).filter((word) => word !== 'and');
  const values = words.map((word) => wordValue(word)).filter((value) => value !== undefined);
  const [first] = values;
  return values.length === 1 && first !== undefined ? [first] : [joined(words), ...values];
}

function wordValue(word: string): number | undefined {
  const singular = word.replace(/s$/, '');
  return small.get(word) ?? small.get(singular) ?? large.get(word) ?? large.get(singular);
}

function joined(words: readonly string[]): number {
  let total = 0;
  let section = 0;
  for (const word of words) {
    const factor = large.get(word.replace(/s$/, ''));
    if (factor === undefined) section += wordValue(word) ?? 0;
    else if (factor === 100) section = (section || 1) * factor;
    else {
      total += (section || 1) * factor;
      section = 0;
    }
  }
  return total + section;
}
