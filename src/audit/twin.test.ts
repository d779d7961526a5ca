import { expect, test } from 'vitest';
import { readMentions } from './mention.ts';
import { isTwin } from './twin.ts';

test.each([
  ['1,350件', '1,530件', true],
  ['137件', '131件', true],
  ['1,500份', '150份', true],
  ['4次', '5次', true],
  ['33.48%', '3348%', true],
  ['1.74億', '1.74萬', true],
  ['8:00', '8:30', true],
  ['111年', '112年', true],
  ['112年6月19日', '112年6月18日', true],
  ['112年6月19日', '112年6月', true],
  ['112年6月19日', '111年7月19日', false],
  ['112年6月19日', '19件', false],
  ['137件', '421件', false],
  ['2件', '15件', false],
  ['112年', '2,024件', false],
])('%s and %s: %s', (one, other, expected) => {
  const [a, b] = [one, other].map((text) => readMentions(text, 'zh').list[0]);
  expect(a && b && isTwin(a, b)).toBe(expected);
});
