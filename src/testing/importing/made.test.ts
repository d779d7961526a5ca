import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { runImport } from '../../importing/command.ts';
import { importDocument } from '../../importing/import.ts';
import { readSourceDocument } from '../../sources/read.ts';
import { compileTestPdf } from '../compile-pdf.ts';
import { makeDocx, makeOdt, wordLists, wordParagraph, wordTable } from '../office.ts';
import { scenarioFiles } from '../scenario/scenario.ts';
import { draftOf } from './draft.ts';
import { lostCharacters } from './lost.ts';

const given = draftOf(scenarioFiles(), '113');
const folder = 'content/annual/113/rdec';

const participation = [
  '113年度的補助經費為300.5萬元，分兩次核定：',
  '113年2月10日核定11案。',
  '113年8月1日核定*14*案，詳<附件>{一}。',
];
const petitions = '113年共處理陳情210,000件。案件不含派工。';
const calls = ['話務中心全年處理900,123通，服務滿意度上半年98.0%。', '名次見服務評比。'];
const review = '市府獲評112年度全國第2名。';
const added = '新辦理夜間諮詢，共15場。';

/** The office's form in Word: numbers of headings automatic, an item more, one under another title. */
const docx = makeDocx(
  wordParagraph('高雄市政府研究發展考核委員會113年度施政績效成果報告') +
    wordTable([
      [wordParagraph('重要施政項目'), wordParagraph('執行成果與效益')],
      [
        wordParagraph('研究發展', '1:0') + wordParagraph('公民參與', '1:1'),
        wordParagraph(participation[0] ?? '') +
          participation
            .slice(1)
            .map((text) => wordParagraph(escaped(text), '2:0'))
            .join(''),
      ],
      [wordParagraph('聯合服務', '1:0') + wordParagraph('民眾陳情受理', '1:1'), wordParagraph(petitions)],
      [
        wordParagraph('話務中心', '1:1') +
          wordParagraph('24小時服務', '1:2') +
          wordParagraph('服務評比', '1:2'),
        calls.map((text) => wordParagraph(text)).join('') +
          wordTable([
            [wordParagraph('期間'), wordParagraph('通數'), wordParagraph('占比|率')],
            [wordParagraph('上半年'), wordParagraph('450,000'), wordParagraph('50%')],
          ]) +
          wordParagraph(review),
      ],
      [wordParagraph('夜間諮詢', '1:1'), wordParagraph(added)],
    ]),
  {
    numbering: wordLists({
      1: [
        ['ideographLegalTraditional', '%1、'],
        ['taiwaneseCountingThousand', '%2、'],
        ['taiwaneseCountingThousand', '(%3)'],
      ],
      2: [['decimal', '%1.']],
    }),
    footnotes: wordParagraph('註：統計至12月底。'),
  },
);

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}

test('lays a Word form out over the items of a draft', async () => {
  const document = await readSourceDocument(docx);
  const made = importDocument(given.library, given.report, document, '113.docx');
  expect(lostCharacters(document, made)).toBe('');
  expect(Object.fromEntries(made.files)).toMatchSnapshot();
});

const flat = [
  '壹、研究發展',
  '一、公民參與',
  ...participation.map((text, index) => (index === 0 ? text : `${index}.${text}`)),
  '貳、聯合服務',
  '一、陳情受理',
  petitions,
  '二、話務中心',
  '(一)24小時服務',
  ...calls,
  '(二)服務評比',
  review,
  '三、夜間諮詢',
  added,
];

const typst = `#set document(title: "t")
#set text(font: "Noto Serif TC", lang: "zh", region: "TW", fallback: false)
${flat.map((line) => `#par(text(${JSON.stringify(line)}))`).join('\n\n')}`;

test.each([
  ['OpenDocument', () => makeOdt(flat.map((line) => `<text:p>${escaped(line)}</text:p>`).join(''))],
  ['plain text', () => strToU8(flat.join('\n\n'))],
  ['PDF', () => compileTestPdf(typst)],
])('puts the same texts under the same items from %s, and loses nothing', async (_, make) => {
  const document = await readSourceDocument(await make());
  const made = importDocument(given.library, given.report, document, 'report');
  expect(lostCharacters(document, made)).toBe('');
  const text = (name: string) => made.files.get(`${folder}/${name}.zh.mdx`);
  expect(text('research/citizen-participation')).toBe(
    '113年度的補助經費為<Value of="participation-subsidy" />，分兩次核定：\n\n1. 113年2月10日核定11案。\n2. 113年8月1日核定\\*14\\*案，詳\\<附件>\\{一\\}。\n',
  );
  expect(text('joint-services/petitions-handling')).toBe(
    '113年共處理陳情<Value of="petitions" />。案件不含派工。\n',
  );
  expect(text('joint-services/call-review')).toBe(`${review}\n`);
  expect(made.files.get(`${folder}/unplaced.md`)).toContain(`### 三、夜間諮詢\n\n${added}`);
});

/** Runs the command on a site in memory. */
async function run(
  files: Map<string, string>,
  bytes: Uint8Array,
  args = ['113.docx', '--to', 'annual/113/rdec'],
) {
  const written: string[] = [];
  const outcome = await runImport(args, {
    env: {},
    files: () => new Map(files),
    read: () => bytes,
    writeFile: (file, content) => {
      written.push(file);
      files.set(file, content);
    },
  });
  return { ...outcome, written };
}

test.each(['zh', 'en'])('says what was matched, guessed and left over (%s)', async (lang) => {
  const { text, exitCode, written } = await run(new Map(given.files), docx, [
    '113.docx',
    '--to',
    folder,
    '--lang',
    lang,
  ]);
  expect(exitCode).toBe(0);
  expect(text).toMatchSnapshot();
  // Whatever stops the command, nothing of the source is lost, and no text names a figure that isn't there.
  expect(written.slice(0, 2)).toEqual([`${folder}/unplaced.md`, `${folder}/figures.yaml`]);
});

test('changes nothing the second time', async () => {
  const files = new Map(given.files);
  await run(files, docx);
  const once = new Map(files);
  expect((await run(files, docx)).exitCode).toBe(0);
  expect(files).toEqual(once);
});

test('leaves what an editor has written alone, and keeps the imported text beside', async () => {
  const own = `${folder}/joint-services/petitions-handling.zh.mdx`;
  const figures = `${folder}/figures.yaml`;
  const files = new Map(given.files).set(own, '編輯寫的內文。\n').set(`${folder}/unplaced.md`, '上次的。\n');
  files.set(
    figures,
    (files.get(figures) ?? '').replace(
      /(participation-subsidy: \{ period: "113", )absence: not-published-yet/,
      '$1value: "301萬"',
    ),
  );
  const { text } = await run(files, docx);
  expect(text).toContain('petitions-handling');
  expect(files.get(own)).toBe('編輯寫的內文。\n');
  expect(files.get(`${folder}/unplaced.md`)).toBe('上次的。\n');
  expect(files.get(`${folder}/unplaced-2.md`)).toContain('113年共處理陳情210,000件。');
  expect(files.get(figures)).toContain('value: "301萬"');
  expect(files.get(`${folder}/research/citizen-participation.zh.mdx`)).toContain('300.5萬元');
});

test.each([
  ['no arguments', []],
  ['an unknown report', ['a.docx', '--to', 'annual/114/rdec']],
  ['a published report', ['a.docx', '--to', 'annual/112/rdec']],
  ['a damaged document', ['a.docx', '--to', 'annual/113/rdec']],
])('answers %s with a sentence and writes nothing', async (_, args) => {
  for (const lang of ['zh', 'en']) {
    const { exitCode, text, written } = await run(new Map(given.files), strToU8('PK\u0003\u0004'), [
      ...args,
      '--lang',
      lang,
    ]);
    expect(exitCode).toBe(2);
    expect(text).toMatchSnapshot(lang);
    expect(written).toEqual([]);
  }
});

test('cuts a list that stands in one line where its numbers count on, and nowhere else', async () => {
  const line = '成果如下：1.112年辦理3場。2.另辦2場，詳第(1)點。4.5萬人次參加。3. 完成。';
  const document = await readSourceDocument(strToU8(`一、公民參與\n\n${line}`));
  const made = importDocument(given.library, given.report, document, 'a.txt');
  expect(made.files.get(`${folder}/research/citizen-participation.zh.mdx`)).toBe(
    '成果如下：\n\n1. 112年辦理3場。\n2. 另辦2場，詳第(1)點。4.5萬人次參加。\n3. 完成。\n',
  );
});
