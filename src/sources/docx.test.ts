import { expect, test } from 'vitest';
import { blockTexts } from '../testing/block-texts.ts';
import { makeDocx, wordLists, wordParagraph, wordTable } from '../testing/office.ts';
import { readSourceDocument } from './read.ts';

const numbering = wordLists({
  1: [
    ['ideographLegalTraditional', '%1、'],
    ['taiwaneseCountingThousand', '%2、'],
    ['taiwaneseCountingThousand', '(%3)'],
    ['decimal', '%4.'],
  ],
  2: [['bullet', '']],
  3: [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
  ],
});

async function read(body: string, parts: Parameters<typeof makeDocx>[1] = {}): Promise<string[]> {
  return blockTexts(await readSourceDocument(makeDocx(body, { numbering, ...parts })));
}

test('writes out automatic numbers, which begin anew under each heading', async () => {
  const body = [
    wordParagraph('研究發展', '1:0'),
    wordParagraph('公民參與', '1:1'),
    wordParagraph('大陸事務', '1:1'),
    wordParagraph('座談', '1:2'),
    wordParagraph('參訪', '1:2'),
    wordParagraph('綜合計畫', '1:0'),
    wordParagraph('中程計畫', '1:1'),
    wordParagraph('圓點', '2:0'),
    wordParagraph('甲', '3:0'),
    wordParagraph('乙', '3:1'),
  ].join('');
  expect(await read(body)).toEqual([
    '壹、研究發展',
    '一、公民參與',
    '二、大陸事務',
    '(一)座談',
    '(二)參訪',
    '貳、綜合計畫',
    '一、中程計畫',
    '• 圓點',
    '1.甲',
    '1.1乙',
  ]);
});

test('numbers paragraphs by their style, but not those that leave its list, nor empty ones', async () => {
  const styles =
    '<w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
  const styled = (text: string, more = '') =>
    `<w:p><w:pPr><w:pStyle w:val="b"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const out = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  expect(await read(styled('甲') + styled('') + styled('不列號', out) + styled('乙'), { styles })).toEqual([
    '一、甲',
    '不列號',
    '二、乙',
  ]);
});

test('starts a list anew where its number says so', async () => {
  const more = `${numbering}<w:num w:numId="9"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const body = wordParagraph('甲', '3:0') + wordParagraph('乙', '9:0') + wordParagraph('丙', '9:0');
  expect(await read(body, { numbering: more })).toEqual(['1.甲', '5.乙', '6.丙']);
});

test('tells the columns of the official form from tables of data', async () => {
  const form = wordTable([
    [wordParagraph('重要施政項目'), wordParagraph('執行成果與效益')],
    [wordParagraph('壹、研究') + wordParagraph('一、參與'), wordParagraph('推動25案。')],
  ]);
  const data = wordTable([
    [wordParagraph('機關'), wordParagraph('件數'), wordParagraph('比率')],
    [wordParagraph('甲局'), wordParagraph('1'), wordParagraph('2%')],
  ]);
  expect(await read(form + data)).toEqual([
    'left: 重要施政項目',
    'right: 執行成果與效益',
    'left: 壹、研究',
    'left: 一、參與',
    'right: 推動25案。',
    'table: 機關/件數/比率 甲局/1/2%',
  ]);
});

test('reads tracked changes as accepted, and text in boxes, controls and links', async () => {
  const body = `<w:p><w:r><w:t>共</w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins><w:r><w:t>25</w:t></w:r></w:ins><w:hyperlink><w:r><w:t>案</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>次行</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:sdt><w:sdtContent>${wordParagraph('控制項')}</w:sdtContent></w:sdt><w:p><w:r><w:pict><w:txbxContent>${wordParagraph('文字方塊')}</w:txbxContent></w:pict></w:r></w:p>`;
  expect(await read(body)).toEqual(['共25案', '次行', '控制項', '文字方塊']);
});

test('keeps notes, heads and feet aside', async () => {
  const bytes = makeDocx(wordParagraph('內文'), {
    footnotes: wordParagraph('註腳'),
    header1: wordParagraph('頁首'),
  });
  expect((await readSourceDocument(bytes)).aside.toSorted()).toEqual(['註腳', '頁首']);
});
