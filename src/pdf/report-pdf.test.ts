import { beforeAll, describe, expect, test } from 'vitest';
import type { ValueNode } from '../dialect/nodes.ts';
import { documentText } from '../dialect/text.ts';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { findReport, type Report } from '../library/library.ts';
import { valueText } from '../library/value.ts';
import { type Locale, locales } from '../model/locale.ts';
import { formatNumber } from '../model/numbering.ts';
import { compilePdf } from './compile.ts';
import { readPdf } from './conformance/read-pdf.ts';
import type { PdfReading } from './conformance/reading.ts';
import { bare, nodesOf } from './conformance/structure.ts';
import { reportPdf } from './report-pdf.ts';
import { reportSource } from './report-source.ts';
import { pdfStandards } from './standard.ts';

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
    ...[...council].map(([path, text]) => [`content/council/4-9/${path}`, text] as const),
  ]),
);
const { site } = library;

function report(path: string): Report {
  const found = findReport(library, path);
  if (!found) throw new Error(JSON.stringify(library.diagnostics, null, 1));
  return found;
}

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

/** What a screen reader finds: neither running heads nor heads that a page repeats. */
function textOf(pdf: PdfReading): string {
  return bare(
    pdf.pages
      .flatMap(({ texts }) => texts)
      .filter(({ artifact }) => !artifact)
      .map(({ text }) => text)
      .join(''),
  );
}

function rolesOf(pdf: PdfReading): (string | undefined)[] {
  return pdf.pages.flatMap(({ structure }) => nodesOf(structure)).map(({ role }) => role);
}

describe.each(locales)('the PDF of the 112 report in %s', (locale) => {
  const annual = report('annual/112/rdec');
  const bytes = reportPdf(library, annual, locale, 'ua-1');
  const reading = bytes.then(readPdf);
  beforeAll(() => reading, 60_000);

  test('is tagged and says what it is', async () => {
    const pdf = await reading;
    expect(pdf.title).toContain(annual.edition.title[locale]);
    expect(pdf.author).toBe(site.publisher[locale]);
    expect(pdf.language).toBe(locale === 'zh' ? 'zh-TW' : 'en');
    expect(rolesOf(pdf)).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'TOC', 'Link', 'Figure', 'Table', 'TH']),
    );
    const text = textOf(pdf);
    expect(text).toContain(bare(site.notice[locale]));
    expect(text).toContain(bare(site.licence.name[locale]));
  });

  test('has a bookmark and a named destination for every heading, on the page where it stands', async () => {
    const { bookmarks, destinations, pages } = await reading;
    const [glance, ...titles] = bookmarks.map(({ title }) => bare(title));
    expect(glance).toBe(locale === 'zh' ? '112年概覽' : '2023ataglance');
    expect(titles.slice(0, annual.entries.length)).toEqual(headings(annual, locale));
    expect([...destinations.keys()].filter((id) => !id.startsWith('appendix.')).toSorted()).toEqual(
      annual.entries.map((entry) => entry.id).toSorted(),
    );
    const place = destinations.get('legal-consultation');
    const page = pages[(place?.page ?? 0) - 1];
    const title = annual.entries.find(({ id }) => id === 'legal-consultation')?.title[locale] ?? '';
    const below = page?.texts.filter(({ y }) => y <= (place?.y ?? 0)).map(({ text }) => text);
    expect(bare(below?.slice(0, 8).join('') ?? '')).toContain(bare(title));
  });

  test('holds the whole text of every entry', async () => {
    const text = textOf(await reading);
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
    const [first, second] = await Promise.all([
      compilePdf(source, timestamp, pdfStandards),
      compilePdf(source, timestamp, pdfStandards),
    ]);
    for (const [index, pdf] of first.entries()) {
      expect(Buffer.compare(pdf, second[index] ?? Buffer.of())).toBe(0);
    }
    expect(Buffer.compare(first[0] ?? Buffer.of(), await bytes)).toBe(0);
  });
});

describe('the official form', () => {
  const annual = report('annual/112/rdec');
  const reading = reportPdf(library, annual, 'zh', 'ua-1').then(readPdf);
  beforeAll(() => reading, 60_000);
  const repeated = async () =>
    (await reading).pages.map(({ texts }) =>
      bare(texts.flatMap(({ artifact, text }) => (artifact ? [text] : [])).join('')),
    );

  test('has the heads of its columns on every page of the texts, once as text', async () => {
    const { pages } = await reading;
    const first = pages.findIndex(({ texts }) => texts.some(({ text }) => text.includes('重要施政項目')));
    const appendix = (await reading).destinations.get('appendix.figures')?.page ?? 0;
    const shown = await repeated();
    for (let page = first + 2; page < appendix; page++) {
      expect(shown[page - 1]).toContain('重要施政項目執行成果與效益');
    }
    expect(textOf(await reading).split('重要施政項目執行成果與效益')).toHaveLength(2);
  });

  test('repeats a heading where its text runs on, and only there', async () => {
    const shown = await repeated();
    const { destinations } = await reading;
    const page = (id: string) => destinations.get(id)?.page ?? 0;
    const continued = shown.flatMap((text, index) => (text.includes('（續）') ? [index + 1] : []));
    expect(continued.length).toBeGreaterThan(3);
    expect(shown[page('public-private-innovation')]).toContain('(一)公私協力合作，發展創新應用（續）');
    expect(shown[page('legal-consultation') - 1]).not.toContain('法律諮詢（續）');
  });

  test('points from every figure of the appendix to the page that states it', async () => {
    const { pages, destinations } = await reading;
    const begin = destinations.get('appendix.figures')?.page ?? 0;
    const table = pages[begin - 1]?.texts.map(({ text }) => text.trim()).filter(Boolean) ?? [];
    const at = table.indexOf('電話禮貌測試樣本數');
    const stated = Number(table[at + 3]);
    expect(table.slice(at, at + 3).map(bare)).toEqual(['電話禮貌測試樣本數', '112年', '520份']);
    const text = bare(pages[stated - 1]?.texts.map((run) => run.text).join('') ?? '');
    expect(text).toContain('520份');
  });
});

describe('the PDF of a report with parts', () => {
  const reading = async (locale: Locale) =>
    readPdf(await reportPdf(library, report('council/4-9/rdec'), locale, 'ua-1'));

  test('puts parts above chapters', async () => {
    const { bookmarks, destinations } = await reading('zh');
    expect(bookmarks.map(({ title }) => bare(title)).slice(0, 6)).toEqual([
      '本期概覽',
      '壹、業務執行情形',
      '一、研究發展',
      '(一)陳情',
      '綜合計畫',
      '貳、未來重點',
    ]);
    expect([...destinations.keys()]).toContain('results');
  });

  test('shows tables, quotations, notes and lists', async () => {
    const zh = await reading('zh');
    expect(rolesOf(zh)).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'BlockQuote']));
    expect(textOf(zh)).toContain('編者註相加為103%。');
    expect(textOf(await reading('en'))).toContain('bcd');
  });

  test('carries the recorded date of publication', async () => {
    const zh = await reading('zh');
    expect(textOf(zh)).toContain('公布日期中華民國112年9月28日');
    expect(zh.created).toMatch(/^D:20230928/);
    expect(textOf(await reading('en'))).toContain('Published28September2023');
  });
});
