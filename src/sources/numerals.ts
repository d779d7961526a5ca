const digits = '一二三四五六七八九';
const formalDigits = '壹貳參肆伍陸柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** How a word processor writes an automatic number. */
export type NumeralStyle =
  | 'decimal'
  | 'full-width'
  | 'han'
  | 'formal'
  | 'stem'
  | 'branch'
  | 'circled'
  | 'letter'
  | 'capital'
  | 'roman'
  | 'capital-roman';

/** Writes an automatic number: 12 is 十二, 拾貳, l or xii. */
export function writeNumeral(value: number, style: NumeralStyle): string {
  switch (style) {
    case 'decimal':
      return String(value);
    case 'full-width':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'han':
      return han(value, digits, '十');
    case 'formal':
      return han(value, formalDigits, '拾');
    case 'stem':
      return stems[value - 1] ?? String(value);
    case 'branch':
      return branches[value - 1] ?? String(value);
    case 'circled':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : `(${value})`;
    case 'letter':
      return letter(value);
    case 'capital':
      return letter(value).toUpperCase();
    case 'roman':
      return roman(value);
    case 'capital-roman':
      return roman(value).toUpperCase();
  }
}

function han(value: number, ones: string, ten: string): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const one = ones[(value % 10) - 1] ?? '';
  // 十二, but 拾貳 and 貳拾 in formal numerals too.
  return tens === 0 ? one : `${tens > 1 ? ones[tens - 1] : ''}${ten}${one}`;
}

function letter(value: number): string {
  const one = String.fromCharCode(97 + ((value - 1) % 26));
  return value >= 1 ? one.repeat(Math.floor((value - 1) / 26) + 1) : String(value);
}

const romans: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const [step, sign] = romans.find(([size]) => size <= value) ?? [1, 'i'];
  return value === step ? sign : sign + roman(value - step);
}
