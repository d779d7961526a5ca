import { Big } from 'big.js';

const digitValues = new Map(
  [...'〇零一二三四五六七八九']
    .map((char, index) => [char, Math.max(index - 1, 0)] as const)
    .concat(
      [...'壹貳參肆伍陸柒捌玖'].map((char, index) => [char, index + 1] as const),
      [['兩', 2]],
    ),
);
const smallUnits = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['千', 1000],
]);
const largeUnits = new Map([
  ['萬', 4],
  ['億', 8],
]);

/** Characters that Chinese writes numbers with. */
export const hanNumerals = '〇零一二兩三四五六七八九十百千萬億壹貳參肆伍陸柒捌玖拾';

/** All that a run of Han numerals can mean: 十二 is 12, 二〇二三 is 2023; 一二 is 12, or 1 and 2. */
export function readHanNumeral(text: string): Big[] {
  const values = [structured(text)];
  if ([...text].every((char) => digitValues.has(char))) {
    values.push(new Big([...text].map((char) => digitValues.get(char)).join('')));
    values.push(...[...text].map((char) => new Big(digitValues.get(char) ?? 0)));
  }
  return values.filter((value) => value !== undefined);
}

function structured(text: string): Big | undefined {
  let total = new Big(0);
  let section = 0;
  let current: number | undefined;
  for (const char of text) {
    const digit = digitValues.get(char);
    const small = smallUnits.get(char);
    const large = largeUnits.get(char);
    if (digit !== undefined) {
      if (current !== undefined && current !== 0) return undefined;
      current = digit;
    } else if (small !== undefined) {
      section += (current ?? 1) * small;
      current = undefined;
    } else if (large !== undefined) {
      const count = section + (current ?? (section === 0 ? 1 : 0));
      total = total.plus(new Big(10).pow(large).times(count));
      section = 0;
      current = undefined;
    }
  }
  return total.plus(section + (current ?? 0));
}
