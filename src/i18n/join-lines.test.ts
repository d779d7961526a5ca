import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

test.each([
  ['zh', '施政\n計畫', '施政計畫'],
  ['zh', '計畫，\n112年', '計畫，112年'],
  ['zh', 'Smart\n  City', 'Smart City'],
  ['en', 'one\ntwo', 'one two'],
  ['en', '(計畫)\nof', '(計畫) of'],
] as const)('%s: lines of %j are joined', (locale, text, joined) => {
  expect(joinLines(text, locale)).toBe(joined);
});
