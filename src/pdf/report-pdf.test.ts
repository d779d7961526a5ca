import { describe, expect, test } from 'vitest';
import type { ValueNode } from '../dialect/nodes.ts';
import { documentText } from '../dialect/text.ts';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { findReport, type Report } from '../library/library.ts';
import { valueText } from '../library/value.ts';
import { type Locale, locales } from '../model/locale.ts';
import { formatNumber } from '../model/numbering.ts';
import { readPdf } from '../testing/pdf-document.ts';
import { compilePdf } from './compile.ts';
import { reportPdf } from './report-pdf.ts';
import { reportSource } from './report-source.ts';

const content = readContentFiles(process.cwd());

/** A report with parts and with every kind of markup. */
const council = new Map([
  [
    'edition.yaml',
    'title: { zh: 議會業務報告, en: Report to the Council }\nyear: "112"\npublished: 2023-09-28\n',
  ],
  [
    'rdec/report.yaml',
    `agency: rdec
outline:
  - id: results
    no: "壹"
    title: { zh: 業務執行情形, en: Results }
    chapters:
      - { id: research, no: "一", title: { zh: 研究發展, en: Research }, items: [{ id: petitions, no: "(一)", title: { zh: 陳情, en: Petitions } }] }
      - { id: planning, title: { zh: 綜合計畫, en: Planning } }
  - { id: outlook, no: "貳", title: { zh: 未來重點, en: Outlook } }
`,
  ],
  [
    'rdec/research/petitions.zh.mdx',
    '| 項目 | 件數 |\n|---|--:|\n| 陳情 | 5件 |\n\n> 引文\n\n<Note>\n\n相加為103%。\n\n</Note>\n',
  ],
  ['rdec/research/petitions.en.mdx', '- **a**\n- *b* ~~c~~\\\n  d\n'],
  ['rdec/planning/index.zh.mdx', '見[陳情](#petitions)及[本站](/annual/112/)。\n'],
  ['rdec/planning/index.en.mdx', 'See [petitions](#petitions).\n'],
  ['rdec/outlook/index.zh.mdx', '未來。\n'],
  ['rdec/outlook/index.en.mdx', 'Next.\n'],
]);

const library = buildLibrary(
  new Map([
    ...content,
    ...[...council].map(([path, text]) => [`content/council/4-2/${path}`, text] as const),
  ]),
);
const { site } = library;

function report(path: string): Report {
  const found = findReport(library, path);
  if (!found) throw new Error(JSON.stringify(library.diagnostics, null, 1));
  return found;
}

const bare = (text: string) => text.replace(/\s/g, '');

function headings(of: Report, locale: Locale): string[] {
  const parts = new Set<unknown>();
  return of.entries.flatMap((entry) => {
    const part = 'part' in entry ? (entry.part as Report['entries'][number]) : undefined;
    const lines = part && !parts.has(part) ? [part, entry] : [entry];
    if (part) parts.add(part);
    return lines.map(({ number, title }) =>
      bare(`${number === undefined ? '' : formatNumber(number, locale)}${title[locale]}`),
    );
  });
}

describe.each(locales)('the PDF of the 112 report in %s', (locale) => {
  const annual = report('annual/112/rdec');
  const bytes = reportPdf(library, annual, locale);

  test('is tagged and says what it is', async () => {
    const pdf = await readPdf(await bytes);
    expect(pdf.title).toContain(annual.edition.title[locale]);
    expect(pdf.author).toBe(site.publisher[locale]);
    expect(pdf.language).toBe(locale === 'zh' ? 'zh-TW' : 'en');
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'TOC', 'Link']));
    expect(pdf.text).toContain(bare(site.notice[locale]));
    expect(pdf.text).toContain(bare(site.licence.name[locale]));
  });

  test('has a bookmark for every heading and a named destination for every entry', async () => {
    const pdf = await readPdf(await bytes);
    expect(pdf.outline.map(bare)).toEqual(headings(annual, locale));
    expect(pdf.destinations.toSorted()).toEqual(annual.entries.map((entry) => entry.id).toSorted());
  });

  test('holds the whole text of every entry', async () => {
    const { text } = await readPdf(await bytes);
    const blocks = annual.entries.flatMap((entry) => {
      const document = entry.text[locale];
      if (!document) return [];
      const value = (node: ValueNode) => valueText(annual, entry.id, node, locale);
      return documentText(document.tree, value).split('\n').map(bare);
    });
    expect(blocks.length).toBeGreaterThan(50);
    expect(blocks.filter((block) => !text.includes(block))).toEqual([]);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const source = reportSource(library, annual, locale);
    const timestamp = Date.UTC(2023, 11, 31) / 1000;
    const [first, second] = await Promise.all([compilePdf(source, timestamp), compilePdf(source, timestamp)]);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, await bytes)).toBe(0);
  });
});

describe('the PDF of a report with parts', () => {
  const pdf = async (locale: Locale) => readPdf(await reportPdf(library, report('council/4-2/rdec'), locale));

  test('puts parts above chapters', async () => {
    const { outline, destinations } = await pdf('zh');
    expect(outline.map(bare)).toEqual([
      '壹、業務執行情形',
      '一、研究發展',
      '(一)陳情',
      '綜合計畫',
      '貳、未來重點',
    ]);
    expect(destinations).toContain('results');
  });

  test('shows tables, quotations, notes and lists', async () => {
    const zh = await pdf('zh');
    expect([...zh.roles]).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'BlockQuote']));
    expect(zh.text).toContain('編者註相加為103%。');
    expect((await pdf('en')).text).toContain('bcd');
  });

  test('carries the recorded date of publication', async () => {
    const zh = await pdf('zh');
    expect(zh.text).toContain('中華民國112年9月28日公布');
    expect(zh.created).toMatch(/^D:20230928/);
    expect((await pdf('en')).text).toContain('Published28September2023');
  });
});
