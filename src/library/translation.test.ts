import { expect, test } from 'vitest';
import { parseDocument } from '../dialect/parse.ts';
import { isStale, textHash } from './translation.ts';

const hashOf = (source: string) => textHash(parseDocument('a.zh.mdx', source).document);

test.each([
  ['line breaks', '一二\n三四', '一二三四'],
  ['blank lines', '一\n\n\n\n二', '一\n\n二'],
  ['spaces', '一 二  三', '一二三'],
  ['bullets', '- 一\n- 二', '* 一\n* 二'],
  ['loose lists', '- 一\n- 二', '- 一\n\n- 二'],
  ['numbers of a list after its first', '1. 一\n1. 二', '1. 一\n2. 二'],
  ['marks of emphasis', '甲 __乙__ 丙', '甲 **乙** 丙'],
  ['escapes', '一\\*二', '一&ast;二'],
  ['the order of attributes', '<Value of="a" period="112" />', '<Value period="112" of="a" />'],
  ['widths of a table', '| 一 | 二 |\n|-|-|\n| 三 | 四 |', '| 一 | 二 |\n| --- | :-- |\n| 三 | 四 |'],
])('does not count %s', (_, one, other) => {
  expect(hashOf(one)).toBe(hashOf(other));
});

test.each([
  ['a character', '一二', '一三'],
  ['paragraphs', '一\n\n二', '一二'],
  ['emphasis', '一**二**', '一二'],
  ['a figure', '<Value of="a" />', '<Value of="b" />'],
  ['its period', '<Value of="a" period="111" />', '<Value of="a" period="112" />'],
  ['its unit', '<Value of="a" />', '<Value of="a" bare />'],
  ['a chart', '<Trend of="a" />', '<Trend of="b" />'],
  ['an address', '[一](/a/)', '[一](/b/)'],
  ['the kind of a list', '- 一', '1. 一'],
  ['where a list begins', '1. 一', '2. 一'],
  ['what a note holds', '<Note>\n\n一\n\n</Note>', '一'],
])('counts %s', (_, one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other));
});

test('an English text is stale unless it records the present Chinese', () => {
  const zh = parseDocument('a.zh.mdx', '一').document;
  const en = parseDocument('a.en.mdx', 'one').document;
  expect(isStale({ text: { zh, en: { ...en, translates: textHash(zh) } } })).toBe(false);
  expect(isStale({ text: { zh, en: { ...en, translates: '0123456789abcdef' } } })).toBe(true);
  expect(isStale({ text: { zh, en } })).toBe(true);
  expect(isStale({ text: { zh } })).toBe(false);
});
