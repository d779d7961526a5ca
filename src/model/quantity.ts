import { Big } from 'big.js';

/** How a printed figure limits itself; a limited figure is a bound, so no difference is computed from it. */
export type Qualifier = 'about' | 'more' | 'nearly' | 'at-least' | 'up-to';

/**
 * A figure as a source prints it. `printed` is what stands there, in half-width characters; `value` (the
 * lower end of a range that reaches `max`) is its exact decimal in the base unit: `281.57萬` is 2815700.
 * `digits` and `maxDigits` count the decimals printed (2) and `scale` is the power of ten of the last 千,
 * 萬 or 億 (4), so that the last digit printed stands for 10^(scale − digits).
 */
export interface Quantity {
  readonly printed: string;
  readonly value: Big;
  readonly digits: number;
  readonly max?: Big;
  readonly maxDigits?: number;
  readonly qualifier?: Qualifier;
  readonly percent: boolean;
  readonly scale: number;
}

const prefixes: readonly [string, Qualifier][] = [
  ['超過', 'more'],
  ['逾', 'more'],
  ['約', 'about'],
  ['將近', 'nearly'],
  ['近', 'nearly'],
  ['至少', 'at-least'],
  ['最多', 'up-to'],
];

const suffixes: readonly [RegExp, Qualifier][] = [
  [/以上$/, 'at-least'],
  [/以下$/, 'up-to'],
  [/左右$/, 'about'],
  [/[餘多](?=[千萬億]*$)/, 'more'],
];

/**
 * Reads a figure as printed: `860,696`, `281.57萬`, `1億2,000萬`, `93.3%`, `-3.2%`, `逾900萬`, `近3萬6千`,
 * `20餘萬`, `47-50`, `20以上`. Returns undefined for anything else, and for what could be read in two ways
 * (`3-5萬`).
 */
export function parseQuantity(text: string): Quantity | undefined {
  const printed = halfWidth(text.trim());
  const { rest, qualifier } = takeQualifier(printed) ?? {};
  if (rest === undefined) return undefined;
  const [first = '', second, ...others] = rest.split(/(?<=[\d千萬億%])[-–~～至]/);
  const low = parseDecimal(first.replace(/%$/, ''));
  const high = second === undefined ? undefined : parseDecimal(second.replace(/%$/, ''));
  if (!low || others.length > 0) return undefined;
  if (second !== undefined && !(high && isRange(low, high))) return undefined;
  const percent = (second ?? first).endsWith('%');
  if (!percent && first.endsWith('%')) return undefined;
  return {
    printed,
    value: low.value,
    digits: low.digits,
    ...(high && { max: high.value, maxDigits: high.digits }),
    ...(qualifier && { qualifier }),
    percent,
    scale: low.scale,
  };
}

/** Writes full-width digits and signs in half width: `８６０，６９６` and `９３．３％`. */
function halfWidth(text: string): string {
  return text.replace(/[０-９，．％－]/g, (character) => character.normalize('NFKC'));
}

/** Takes the qualifying word off a figure; undefined where there are two. */
function takeQualifier(text: string): { rest: string; qualifier?: Qualifier } | undefined {
  const prefix = prefixes.find(([word]) => text.startsWith(word));
  const suffix = suffixes.find(([word]) => word.test(text));
  if (prefix && suffix) return undefined;
  if (prefix) return { rest: text.slice(prefix[0].length), qualifier: prefix[1] };
  return suffix ? { rest: text.replace(suffix[0], ''), qualifier: suffix[1] } : { rest: text };
}

/** The two ends of a range rise, count from zero and have the same scale. */
function isRange(low: Decimal, high: Decimal): boolean {
  return low.scale === high.scale && low.value.gte(0) && high.value.gte(low.value);
}

interface Decimal {
  readonly value: Big;
  readonly digits: number;
  readonly scale: number;
}

const decimal = /^([-−])?(?:([^億]+)億)?(?:([^萬]+)萬)?(.+)?$/;
const coefficient = /^((?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.(\d+))?)(千)?$/;

/** Reads one number: up to three parts (億, 萬 and what is left), of which only the last has decimals. */
function parseDecimal(text: string): Decimal | undefined {
  const [, sign, ...parts] = decimal.exec(text) ?? [];
  let sum: Decimal | undefined;
  for (const [index, printed] of parts.entries()) {
    if (printed === undefined) continue;
    const [, number = '', fraction = '', thousand] = coefficient.exec(printed) ?? [];
    if (number === '' || (sum && sum.digits > 0)) return undefined;
    if (thousand && !/^[1-9]$/.test(number)) return undefined;
    // 「3萬6」 is said for 36,000 and could be written for 30,006.
    if (sum && index === 2 && !thousand && /^\d$/.test(number)) return undefined;
    const part = new Big(number.replaceAll(',', '')).times(thousand ? 1000 : 1);
    if (sum && part.gte(10_000)) return undefined;
    const power = [8, 4, 0][index] ?? 0;
    const value = part.times(new Big(10).pow(power)).plus(sum?.value ?? 0);
    sum = { value, digits: fraction.length, scale: power + (thousand ? 3 : 0) };
  }
  return sum && sign ? { ...sum, value: sum.value.neg() } : sum;
}
