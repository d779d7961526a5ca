import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { reportsOf } from '../library/library.ts';
import { readPlainText } from '../sources/plain-text.ts';
import { readSourceDocument } from '../sources/read.ts';
import { auditFiles, auditSource } from '../testing/audit/site.ts';
import { makeDocx, makeOdt, wordParagraph } from '../testing/office.ts';
import { type Audit, auditReport } from './audit.ts';
import { auditToTerminal } from './report-terminal.ts';

const sentence =
  '夜間值機7人，獲「第5屆服務創新貢獻獎」，並與毒品防制局合辦「友善環境參與式預算計畫」推廣服務。';
const source = `${auditSource.replace(/，夜間值機 7 人。/, `，${sentence}`)}`;

/** Audits a report whose text on calls ends in the words given. */
function auditWith(words: string, document = readPlainText(new TextEncoder().encode(source))): Audit {
  const files = new Map(
    auditFiles([{ file: 'joint-services/calls.zh.mdx', find: '夜間值機7人。', write: words }]),
  ).set('content/glossary.yaml', '- { zh: 毒品防制局, en: Drug Abuse Prevention Center }\n');
  const library = buildLibrary(files);
  const [report] = reportsOf(library);
  if (!report) throw new Error('the report must be readable');
  return auditReport(library, report, document);
}

function found({ findings }: Audit): string[] {
  return (
    findings
      .filter(({ kind }) => kind !== 'optional')
      .map(({ kind, found: name, report }) =>
        [kind, name, ...report.flatMap(({ twin }) => twin ?? [])].join(' '),
      )
      // The English of this site does not retell the sentence.
      .filter((line) => !/^missing \d+$/.test(line))
  );
}

test('finds nothing where every name stands in its section, quoted or not', () => {
  expect(found(auditWith(sentence))).toEqual([]);
  expect(
    found(
      auditWith(
        '夜間值機7人；與毒品防制局合辦友善環境參與式預算計畫，推廣服務，並獲「第 5 屆服務創新貢獻獎」。',
      ),
    ),
  ).toEqual([]);
});

test('finds a name that is lost, and one that is miswritten', () => {
  expect(found(auditWith('夜間值機7人，獲獎，並與毒品防制局合辦「友善環境參與預算計畫」推廣服務。'))).toEqual(
    ['missing 「第5屆服務創新貢獻獎」', 'altered 「友善環境參與式預算計畫」 「友善環境參與預算計畫」'],
  );
});

test('finds an agency of the glossary that the report never names, and a name that the source lacks', () => {
  const words = sentence
    .replace('毒品防制局', '衛生局')
    .replace('推廣服務', '推廣服務，另辦「夜間關懷專線」');
  expect(found(auditWith(words))).toEqual(['missing 毒品防制局', 'added 「夜間關懷專線」']);
});

test('accepts a name that a converter has cut in two by another column', async () => {
  const cut = source.replace('第5屆服務創新貢獻獎', '第5屆服務\n一、民意調查\n創新貢獻獎');
  const document = await readSourceDocument(new TextEncoder().encode(cut));
  expect(found(auditWith(sentence, document)).filter((line) => line.startsWith('added'))).toEqual([]);
});

test('audits Word and OpenDocument as it does plain text, with paragraphs for places', async () => {
  const lines = source
    .replace(/ 12\n\n案/, '12案')
    .replace(/(?<=[^\n。：）])\n(?!\n|[（(一二貳重])/g, '')
    .replace(/<\/?p>/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const word = makeDocx(lines.map((line) => wordParagraph(line)).join(''));
  const open = makeOdt(lines.map((line) => `<text:p>${line}</text:p>`).join(''));
  for (const bytes of [word, open]) {
    const document = await readSourceDocument(bytes);
    expect(found(auditWith(sentence, document))).toEqual([]);
    const audit = auditWith(sentence.replace('「友善環境參與式預算計畫」', '計畫'), document);
    expect(found(audit)).toEqual(['missing 「友善環境參與式預算計畫」']);
    expect(auditToTerminal(audit, 'zh')).toMatch(/原文 {2}第\d+段 {2}…/);
    expect(auditToTerminal(audit, 'en')).toMatch(/source {2}paragraph \d+ {2}…/);
  }
});
