import { expect, test } from 'vitest';
import { readPlainText } from '../sources/plain-text.ts';
import { readSource, type SourceText } from './source-text.ts';

test.each([
  ['a line that wraps inside a date', '於111年 12\n月完成', '於111年12月完成'],
  ['a number that wraps', '共計860,\n696通', '共計860,696通'],
  ['lines with an empty one between', '共送提案\n\n73案', '共送提案73案'],
  ['spaces between Han and digits', '近 3 萬 6 千人次', '近3萬6千人次'],
  ['characters spaced apart', '上 傳 於 高 雄', '上傳於高雄'],
  ['full-width digits', '共１，２３４件，占５６．７％', '共1,234件，占56.7%'],
  ['words of other languages', 'PRAWAT\nKITHAM 達 Level 3', 'PRAWAT KITHAM達Level 3'],
  ['the heading of a page inside a sentence', '辦理 12\n重要施政項目 執 行 成 果 與 效 益\n場', '辦理12場'],
  ['the number of a page', '辦理\n- 12 -\n七場', '辦理七場'],
  ['an address', '（https://example.org/112）供查', '（）供查'],
  ['numbers of items', '前言。\n1. 甲\n2、乙\n(3)丙\n- 4.丁', '前言。\n甲\n乙\n丙\n丁'],
  ['numbers of items inside a line', '成效如下： (1)24小時服務。 2. 其他', '成效如下:\n24小時服務。\n其他'],
  ['the number of an item before a year', '4.108年 7月 26日', '\n108年7月26日'],
  ['a decimal that begins a line', '達\n33.10%', '達33.10%'],
  ['a count that begins a line', '第1、\n2次', '第1、2次'],
  ['numbers of headings', '壹、研究\n(一)公民', '\n研究\n公民'],
  ['a high number of a heading', '三十二、業務報告', '\n三十二、業務報告'],
  ['tags', '<p>一、甲</p> <p>1. 乙</p>', '\n甲\n\n乙\n'],
])('puts right %s', (_, source, text) => {
  expect(read(source).text.replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'));
});

test('knows the line of each character', () => {
  const { text, lineAt } = read('\uFEFF甲\r\n\r\n於111年 12\r\n月');
  expect(text).toBe('甲於111年12月');
  expect([...text].map((_, index) => lineAt(index))).toEqual([1, 3, 3, 3, 3, 3, 3, 3, 4]);
});

function read(source: string): SourceText {
  return readSource(readPlainText(new TextEncoder().encode(source)));
}
