import { openSync } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { compilePdf } from '../compile.ts';
import { pdfFontFiles, pdfFontNames } from '../fonts.ts';
import type { PdfStandard } from '../standard.ts';
import { readBack, unsoundParts } from './gate.ts';
import { readPdf } from './read-pdf.ts';
import type { PageReading, PdfReading, StructureNode } from './reading.ts';

/** A page with a heading, a chart, a table, a link and a text in two languages. */
const source = `
#import "/src/pdf/typst/document.typ": *
#set std.document(title: "施政報告")
#set text(font: serif, fallback: false, ..languages.zh)
#set page(header: [頁首])
#heading(level: 1)[壹、研究發展]<research>
#heading(level: 2)[一、公民參與]<participation>
市府 #english("Open Data") 共112件，見#link("https://example.org/")[網站]。
#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>"), format: "svg", alt: "件數逐年增加。")
#table(columns: 2, table.header([項目], [件數]), [陳情], [5])
`;

const standards: readonly PdfStandard[] = ['ua-1', 'a-2a'];
let files: readonly Uint8Array[] = [];
let sound: PdfReading;

beforeAll(async () => {
  files = await compilePdf(source, 0, standards);
  sound = await readPdf(files[0] ?? new Uint8Array());
}, 60_000);

test.each(standards)('a sound file produced to %s passes', async (standard) => {
  expect(await readBack(files[standards.indexOf(standard)] ?? new Uint8Array(), standard)).toEqual([]);
});

test('a file is not taken for one of another standard', async () => {
  const found = await readBack(files[1] ?? new Uint8Array(), 'ua-1');
  expect(found).toContain('its metadata do not claim ua-1, but {"archive":"2a"}');
});

test('the compiler gives out no file that does not pass', async () => {
  const bare = source.replaceAll(/^#heading.*$/gm, '');
  await expect(compilePdf(bare, 0, ['ua-1'], { readBack: true })).rejects.toThrow(
    'The PDF for ua-1 is unsound:\nit has no bookmarks',
  );
});

test('a font that the project does not ship is found', async () => {
  // The compiler brings this one along.
  const strange = source.replace('共', '#text(font: "Libertinus Serif")[Q]共');
  const [pdf] = await compilePdf(strange, 0, ['ua-1']);
  expect(await readBack(pdf ?? new Uint8Array(), 'ua-1')).toEqual([
    expect.stringMatching(/^its font Libertinus\S* is not one of the project’s$/),
  ]);
});

test('the names of the project’s fonts are those in their files', () => {
  const names = pdfFontFiles().map((file) => {
    const font = openSync(file);
    return font.type === 'TTF' && 'postscriptName' in font ? font.postscriptName : '';
  });
  expect(names).toEqual(pdfFontNames);
});

/** The reading with its only page changed. */
function withPage(change: (page: PageReading) => PageReading): Partial<PdfReading> {
  return { pages: sound.pages.map(change) };
}

/** The page with the nodes of its structure tree changed; a node that becomes nothing is left out. */
function withNodes(change: (node: StructureNode) => StructureNode | undefined): Partial<PdfReading> {
  const walk = (node: StructureNode): StructureNode => ({
    ...node,
    children: node.children.flatMap((child) => {
      const changed = change(child);
      return changed ? [walk(changed)] : [];
    }),
  });
  return withPage((page) => (page.structure ? { ...page, structure: walk(page.structure) } : page));
}

describe('what is broken is named', () => {
  const cases: [name: string, broken: () => Partial<PdfReading>, problem: string | RegExp][] = [
    ['no title', () => ({ title: '' }), 'it has no title'],
    [
      'a title that windows do not show',
      () => ({ displaysTitle: false }),
      'a window would show the name of the file and not its title',
    ],
    ['another language', () => ({ language: 'zh-CN' }), 'its language is `zh-CN`, not zh-TW or en'],
    ['no claim', () => ({ claims: {} }), 'its metadata do not claim ua-1, but {}'],
    ['no fonts', () => ({ fonts: [] }), 'no fonts can be found in it'],
    [
      'a font that is not embedded',
      () => ({ fonts: [{ name: 'NotoSansTC-Bold', embedded: false, hasUnicode: true }] }),
      'its font NotoSansTC-Bold is not embedded',
    ],
    [
      'a font whose glyphs are no characters',
      () => ({ fonts: [{ name: 'NotoSansTC-Bold', embedded: true, hasUnicode: false }] }),
      'its font NotoSansTC-Bold has no map to Unicode',
    ],
    ['a link without description', () => ({ bareLinks: 2 }), '2 links have no description'],
    ['an untagged page', () => withPage(({ structure, ...page }) => page), 'page 1 is not tagged'],
    [
      'a picture without description',
      () => withNodes((node) => (node.role === 'Figure' ? { ...node, alt: ' ' } : node)),
      'page 1 has a picture without description',
    ],
    [
      'a table without header cells',
      () => withNodes((node) => (node.role === 'TH' ? { ...node, role: 'TD' } : node)),
      'page 1 has a table without header cells',
    ],
    [
      'a level of headings left out',
      () => withNodes((node) => (node.role === 'H2' ? { ...node, role: 'H3' } : node)),
      'page 1 has a heading of level 3 under one of level 1',
    ],
    [
      'text that its tags leave out',
      () => withNodes((node) => (node.role === 'Link' ? undefined : node)),
      'page 1 shows “網站。項目件數陳情5” where its tags say “。項目件數陳情5”',
    ],
    [
      'text in another order than its tags',
      () => withPage((page) => ({ ...page, texts: page.texts.toReversed() })),
      /^page 1 shows “5陳情件數項目.*” where its tags say “壹、研究發展/,
    ],
    ['no bookmarks', () => ({ bookmarks: [] }), 'it has no bookmarks'],
    [
      'a bookmark that leads nowhere',
      () => ({ bookmarks: [{ title: '壹、研究發展' }] }),
      'the bookmark “壹、研究發展” leads nowhere',
    ],
    [
      'a bookmark that leads beside its heading',
      () => ({ bookmarks: [{ title: '一、公民參與', place: { page: 1, y: 300 } }] }),
      'the bookmark “一、公民參與” leads to page 1, where its heading is not',
    ],
  ];

  test.each(cases)('%s', (_, broken, problem) => {
    expect(unsoundParts({ ...sound, ...broken() }, 'ua-1')).toEqual(
      expect.arrayContaining([typeof problem === 'string' ? problem : expect.stringMatching(problem)]),
    );
  });
});
