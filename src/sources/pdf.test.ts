import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { blockTexts } from '../testing/block-texts.ts';
import { compileTestPdf } from '../testing/compile-pdf.ts';
import { readSourceDocument } from './read.ts';

const source = `#set document(title: "t")
#set text(font: "Noto Serif TC", lang: "zh", region: "TW", fallback: false)
#set page(footer: [內部參考])
#table(columns: (8em, 1fr),
  table.header([重要施政項目], [執行成果與效益]),
  [壹、研究發展 \\
   一、推動公民參與及各項相關工作], [為強化公民參與，112年度公民參與推動案共25案，補助經費達281.57萬元，並鼓勵各機關持續推動，公開於成果網站供市民查詢運用。],
  [二、大陸事務], [參與座談會。])
`;

test('reads a tagged PDF in the order of its tags, heads and feet aside', async () => {
  const data = '#table(columns: 3, table.header([機關], [件數], [比率]), [甲局], [1], [2%])';
  const document = await readSourceDocument(
    await compileTestPdf(`${source}\n#pagebreak()\n+ 甲\n+ 乙\n${data}`),
  );
  expect(blockTexts(document)).toEqual([
    'left: 重要施政項目',
    'right: 執行成果與效益',
    'left: 壹、研究發展',
    'left: 一、推動公民參',
    'left: 與及各項相關工',
    'left: 作',
    'right: 為強化公民參與，112 年度公民參與推動案共 25 案，補助經費達 281.57',
    'right: 萬元，並鼓勵各機關持續推動，公開於成果網站供市民查詢運用。',
    'left: 二、大陸事務',
    'right: 參與座談會。',
    '1.甲',
    '2.乙',
    'table: 機關/件數/比率 甲局/1/2%',
  ]);
  expect(document.blocks.at(-1)?.place).toBe(2);
  expect(document.aside).toEqual(['內部參考', '內部參考']);
});

test('tells the columns of an untagged PDF by where lines begin', async () => {
  const document = await readSourceDocument(untagged(await compileTestPdf(source)));
  const texts = blockTexts(document);
  expect(
    texts
      .filter((text) => text.startsWith('left'))
      .join('|')
      .replace(/ /g, ''),
  ).toBe(
    'left:重要施政項目|left:壹、研究發展|left:一、推動公民參|left:與及各項相關工|left:作|left:二、大陸事務',
  );
  expect(
    texts
      .filter((text) => text.startsWith('right'))
      .map((text) => text.replace(/^right: /, ''))
      .join('')
      .replace(/\s/g, ''),
  ).toContain(
    '112年度公民參與推動案共25案，補助經費達281.57萬元，並鼓勵各機關持續推動，公開於成果網站供市民查詢運用。參與座談會。',
  );
});

/** The same file as programs without tags write it. */
function untagged(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(text.replaceAll('/StructTreeRoot', '/Unknown_______'), 'latin1');
}
