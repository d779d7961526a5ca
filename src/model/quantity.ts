import { Big } from 'big.js';

/** How a printed figure limits itself. `more` and `less` are bounds: no difference may be computed from them. */
export type Qualifier = 'about' | 'more' | 'nearly' | 'at-least' | 'up-to';

/**
 * A figure as a source prints it. `printed` is what stands there; `value` (or `min` and `max` of a
 * range) is its exact decimal in the base unit: `281.57萬` is 2815700. `digits` counts the decimals of
 * the printed coefficient and `scale` is the power of ten of its 萬 or 億 (0, 4 or 8).
 */
export interface Quantity {
  readonly printed: string;
  readonly value: Big;
  readonly max?: Big;
  readonly qualifier?: Qualifier;
  readonly percent: boolean;
  readonly scale: 0 | 4 | 8;
}

const prefixes: readonly [string, Qualifier][] = [
  ['超過', 'more'],
  ['逾', 'more'],
  ['約', 'about'],
  ['近', 'nearly'],
  ['至少', 'at-least'],
  ['最多', 'up-to'],
];

const suffixes: readonly [string, Qualifier][] = [
  ['以上', 'at-least'],
  ['以下', 'up-to'],
  ['餘', 'more'],
  ['多', 'more'],
];

/**
 * Reads a figure as printed: `860,696`, `281.57萬`, `93.3%`, `逾900萬`, `近3萬6千`, `47-50`, `20以上`.
 * Returns undefined for anything else.
 */
export function parseQuantity(printed: string): Quantity | undefined {
  let text = printed.trim();
  let qualifier: Qualifier | undefined;
  for (const [word, meaning] of prefixes) {
    if (text.startsWith(word)) {
      qualifier = meaning;
      text = text.slice(word.length);
      break;
    }
  }
  for (const [word, meaning] of suffixes) {
    if (text.endsWith(word)) {
      if (qualifier) return undefined;
      qualifier = meaning;
      text = text.slice(0, -word.length);
      break;
    }
  }
  const percent = /[%％]$/.test(text);
  if (percent) text = text.slice(0, -1);
  const [low, high, ...rest] = text.split(/[-–~～至]/).map(parseDecimal);
  if (!low || rest.length > 0 || (text.search(/[-–~～至]/) >= 0 && !high)) return undefined;
  if (high && (high.value.lt(low.value) || high.scale !== low.scale)) return undefined;
  return {
    printed: printed.trim(),
    value: low.value,
    ...(high && { max: high.value }),
    ...(qualifier && { qualifier }),
    percent,
    scale: low.scale,
  };
}

const coefficient = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const decimal = new RegExp(`^(${coefficient})(?:(萬)(?:(\\d)千)?|(億))?$`);

function parseDecimal(text: string): { value: Big; scale: 0 | 4 | 8 } | undefined {
  const match = decimal.exec(text);
  if (!match) return undefined;
  const [, number = '', tenThousands, thousands, hundredMillions] = match;
  const scale = hundredMillions ? 8 : tenThousands ? 4 : 0;
  const value = new Big(number.replaceAll(',', '')).times(new Big(10).pow(scale));
  return { value: value.plus(Number(thousands ?? 0) * 1000), scale };
}
