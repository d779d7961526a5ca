import { expect, test } from 'vitest';
import { foundBy } from '../testing/scenario/found.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';

const found = (text: string) =>
  foundBy('literal-markup', scenarioFiles({ 'annual/112/rdec/joint-services/call-review.zh.mdx': text }));
const left = (place: string, mark: string) =>
  `${place} Unexpected \`${mark}\` left in the text, which would be printed as it is.`;

test.each(['推動**「公平城市」**計畫。', '科技輔導~走出迷途', '~~刪除~~', '一*二*三', '5 \\* 3', 'a_b'])(
  'lets %s be',
  (text) => {
    expect(found(`${text}\n`)).toEqual([]);
  },
);

test.each([
  ['推動** 公平 **計畫', [left('1:3', '**')]],
  ['推動**公平', [left('1:3', '**')]],
  ['推動__ 公平', [left('1:3', '__')]],
  ['推動~~公平', [left('1:3', '~~')]],
  ['見[ 這裡] (/about/)與](', [left('1:18', '](')]],
  ['見`公平', [left('1:2', '`')]],
])('reports what is left of %s', (text, expected) => {
  expect(found(`${text}\n`)).toEqual(expected);
});

test('points at the mark behind escapes, in the lines of a paragraph and in each paragraph', () => {
  expect(found('甲\\*乙\n丙**丁\n\n戊**己\n')).toEqual([left('2:2', '**'), left('4:2', '**')]);
});
