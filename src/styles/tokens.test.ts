import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = colours(lightBlock);
const schemes = { light, dark: new Map([...light, ...colours(darkBlock)]) };

/** Text that is read: AAA, contrast 7, on the ground of the page. */
const enhanced = [
  ['ink', 'paper'],
  ['ink-quiet', 'paper'],
  ['water', 'paper'],
  ['note', 'paper'],
  ['ink', 'pale'],
  ['ink', 'land'],
  ['on-hull', 'hull'],
  ['hull-quiet', 'hull'],
] as const;

/** Text on coloured grounds and parts: AA, contrast 4.5. */
const sufficient = [
  ['ink-quiet', 'land'],
  ['ink-quiet', 'pale'],
  ['water', 'pale'],
  ['note', 'land'],
  ['on-share', 'share-1'],
  ['on-share', 'share-2'],
  ['on-share-3', 'share-3'],
] as const;

/** Borders of controls and marks that carry meaning: contrast 3. */
const marks = [
  ['mid', 'paper'],
  ['water', 'pale'],
  ['share-1', 'paper'],
  ['share-2', 'paper'],
  ['share-3', 'paper'],
] as const;

const cases = Object.entries(schemes).flatMap(([scheme, tokens]) =>
  (
    [
      [enhanced, 7],
      [sufficient, 4.5],
      [marks, 3],
    ] as const
  ).flatMap(([pairs, least]) => pairs.map(([front, back]) => ({ scheme, front, back, least, tokens }))),
);

test.each(cases)(
  '$front on $back has a contrast of $least in the $scheme scheme',
  ({ front, back, least, tokens }) => {
    const [a, b] = [front, back].map((name) => luminance(tokens.get(name) ?? ''));
    expect(contrast(a ?? 0, b ?? 0)).toBeGreaterThanOrEqual(least);
  },
);

function colours(block: string): Map<string, string> {
  const found = block.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6});/g);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
