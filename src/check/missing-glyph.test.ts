import { expect, test } from 'vitest';
import { foundBy } from '../testing/scenario/found.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { checkContent } from './check.ts';

const text = 'annual/112/rdec/joint-services/call-review.zh.mdx';
const found = (source: string) => foundBy('missing-glyph', scenarioFiles({ [text]: source }));

test('finds every character of ordinary texts in the fonts', () => {
  expect(found('臺灣、高雄「為」『裡』（１２％）～…—·①㎡℃é“quoted” – 50%\n')).toEqual([]);
});

test('reports a character once a text, where it first stands', () => {
  expect(found('甲爲乙爲丙\n\n丁爲\n')).toEqual([
    "1:2 Unexpected character `爲` (U+7232), which the PDF's fonts do not have.",
  ]);
});

test.each([
  ['爲', 'Write `為` instead.'],
  ['産', 'Write `產` instead.'],
  ['\uF91D', 'Write `欄` instead.'],
  ['\u200B', 'Delete it.'],
  ['🙂', 'Use a common character, or words: emoji and rare characters cannot be printed.'],
])('says what to write for %s', (character, hint) => {
  const { diagnostics } = checkContent(scenarioFiles({ [text]: `甲${character}乙\n` }));
  expect(diagnostics.find(({ rule }) => rule === 'missing-glyph')?.hint.en).toBe(hint);
});

test('leaves pages alone, which readers see in their own fonts', () => {
  const page = '---\ntitle: 關於本站\ndescription: 說明。\n---\n甲爲乙🙂\n';
  expect(foundBy('missing-glyph', scenarioFiles({ 'pages/about.zh.mdx': page }))).toEqual([]);
});
