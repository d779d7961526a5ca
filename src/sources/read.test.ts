import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { blockTexts } from '../testing/block-texts.ts';
import { compileTestPdf } from '../testing/compile-pdf.ts';
import { makeDocx, makeOdt, wordParagraph } from '../testing/office.ts';
import { SourceProblem } from './document.ts';
import { readSourceDocument } from './read.ts';

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    await readSourceDocument(bytes);
  } catch (error) {
    if (error instanceof SourceProblem) {
      expect(error.sentence.zh).toMatch(/。$/);
      return error.sentence.en;
    }
    throw error;
  }
  return 'read';
}

const docx = makeDocx(wordParagraph('內文'.repeat(300)));
const nested = `${'<w:sdt>'.repeat(200_000)}${'</w:sdt>'.repeat(200_000)}`;
const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) });
const entities = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, index) => `<!ENTITY b${index} "&a;&a;&a;">`).join('')}]>`;

test.each([
  ['nothing', new Uint8Array(), 'no text'],
  ['white space', strToU8(' \n\t\n'), 'no text'],
  ['a document without text', makeDocx('<w:p/>'), 'no text'],
  ['a truncated Word document', docx.slice(0, docx.length - 60), 'damaged'],
  ['the first bytes of one', docx.slice(0, 30), 'damaged'],
  [
    'XML that is not well-formed',
    zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
    'damaged',
  ],
  ['XML without a body', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'damaged'],
  ['XML nested without end', makeDocx(nested), 'damaged'],
  ['a zip bomb', bomb, '64 MB'],
  ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'neither'],
  ['an archive with nothing in it', zipSync({}), 'neither'],
  ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old format'],
  [
    'a Word document with a password',
    Buffer.from('\xD0\xCF\x11\xE0....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 'latin1'),
    'password',
  ],
  [
    'an OpenDocument text with a password',
    zipSync({
      'content.xml': strToU8('x'),
      'META-INF/manifest.xml': strToU8('<m><manifest:encryption-data/></m>'),
    }),
    'password',
  ],
  ['rich text', strToU8('{\\rtf1 a}'), 'old format'],
  ['Big5', Uint8Array.from([0xa4, 0xa4, 0xa4, 0xe5]), 'UTF-8'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'UTF-8'],
  ['a broken PDF', strToU8('%PDF-1.7\n1 0 obj\n'), 'damaged'],
])('answers %s with a sentence', async (_, bytes, words) => {
  expect(await problemOf(bytes)).toContain(words);
});

test('answers a truncated PDF with a sentence, or reads what is whole in it', async () => {
  const pdf = await compileTestPdf(
    '#set document(title: "t")\n#set text(font: "Noto Serif TC", fallback: false)\n內文',
  );
  expect(await problemOf(pdf.slice(0, pdf.length / 2))).toMatch(/damaged|no text|read/);
});

test('tells a format by its content, leaves macros alone and expands no entities', async () => {
  const macros = zipSync({
    'word/document.xml': strToU8(
      `${entities}<w:document xmlns:w="w"><w:body>${wordParagraph('甲&b1;')}</w:body></w:document>`,
    ),
    'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
  });
  expect(blockTexts(await readSourceDocument(macros)).join('')).toMatch(/^甲.{0,4}$/);
  expect(blockTexts(await readSourceDocument(makeOdt('<text:p>乙</text:p>')))).toEqual(['乙']);
  const utf16 = Buffer.concat([Uint8Array.from([0xff, 0xfe]), Buffer.from('丙', 'utf16le')]);
  expect(blockTexts(await readSourceDocument(utf16))).toEqual(['丙']);
});

test('cuts plain text at tabs and at the tags of converters', async () => {
  const text = '\uFEFF甲\t乙\r\n<p>丙</p> <p>丁</p>\n\n<ol style="x"> <li>戊</li></ol>\n3<5';
  expect(blockTexts(await readSourceDocument(strToU8(text)))).toEqual(['甲', '乙', '丙', '丁', '戊', '3<5']);
});
