import { expect, test } from 'vitest';
import { blockTexts } from '../testing/block-texts.ts';
import { makeOdt } from '../testing/office.ts';
import { readSourceDocument } from './read.ts';

const level = (number: number, format: string, suffix: string, prefix = '') =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"/>`;
const styles = `<text:list-style style:name="L">${level(1, '壹, 貳, 參, ...', '、')}${level(2, '一, 二, 三, ...', ')', '(')}${level(3, '1', '.')}</text:list-style>`;
const item = (text: string, inner = '') =>
  `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;

async function read(body: string): Promise<string[]> {
  return blockTexts(await readSourceDocument(makeOdt(body, styles)));
}

test('writes out automatic numbers, nested and continued', async () => {
  const inner = `<text:list>${item('座談')}${item('參訪', `<text:list>${item('甲')}</text:list>`)}</text:list>`;
  const body = `<text:list text:style-name="L">${item('研究發展', inner)}${item('綜合計畫')}</text:list><text:p>段落</text:p><text:list text:style-name="L" text:continue-numbering="true">${item('管制考核')}</text:list><text:list text:style-name="L">${item('重新起號')}</text:list>`;
  expect(await read(body)).toEqual([
    '壹、研究發展',
    '(一)座談',
    '(二)參訪',
    '1.甲',
    '貳、綜合計畫',
    '段落',
    '參、管制考核',
    '壹、重新起號',
  ]);
});

test('tells the columns of the official form from tables of data, and reads spaces and breaks', async () => {
  const table = (rows: readonly (readonly string[])[]) =>
    `<table:table>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
  const body = `<text:h text:outline-level="1">標題<text:s text:c="2"/>二</text:h><text:p>上<text:line-break/>下</text:p>${table(
    [
      ['重要施政項目', '執行成果與效益'],
      ['一、參與', '25案。'],
    ],
  )}${table([
    ['機關', '件數', '比率'],
    ['甲局', '1', '2%'],
  ])}`;
  expect(await read(body)).toEqual([
    '標題  二',
    '上',
    '下',
    'left: 重要施政項目',
    'right: 執行成果與效益',
    'left: 一、參與',
    'right: 25案。',
    'table: 機關/件數/比率 甲局/1/2%',
  ]);
});

test('keeps footnotes aside and drops deleted text', async () => {
  const body =
    '<text:tracked-changes><text:changed-region><text:p>刪除</text:p></text:changed-region></text:tracked-changes><text:p>內文<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>註腳</text:p></text:note-body></text:note></text:p>';
  const document = await readSourceDocument(makeOdt(body));
  expect(blockTexts(document)).toEqual(['內文']);
  expect(document.aside).toEqual(['註腳']);
});
