import { beforeAll, describe, expect, test } from 'vitest';
import { glanceOf } from '../../compare/glance/glance.ts';
import { isRead } from '../../compare/glance/key-figures.ts';
import { chapterSentence } from '../../compare/glance/tally-sentence.ts';
import { glanceWords } from '../../i18n/words-glance.ts';
import { indicatorWords } from '../../i18n/words-indicators.ts';
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { type Report, reportsOf } from '../../library/library.ts';
import { type Locale, locales } from '../../model/locale.ts';
import { libraryOfReports, reportAt } from '../../testing/reports.ts';
import { compilePdf } from '../compile.ts';
import { readPdf } from '../conformance/read-pdf.ts';
import type { PageReading } from '../conformance/reading.ts';
import { bare, headingLevel, joined, nodesOf, textsInOrder } from '../conformance/structure.ts';
import { reportPdf } from '../report-pdf.ts';
import { reportSource } from '../report-source.ts';

const library = buildLibrary(readContentFiles(process.cwd()));
const cases = reportsOf(library).flatMap((report) => locales.map((locale) => [report.path, locale] as const));

const isGlance = (page: PageReading, title: string) => headings(page).includes(bare(title));

function headings(page: PageReading | undefined): string[] {
  if (!page) return [];
  return nodesOf(page.structure)
    .filter((node) => headingLevel(node) !== undefined)
    .map((node) => joined(textsInOrder(page, node)));
}

async function pagesOf(report: Report, locale: Locale): Promise<readonly PageReading[]> {
  return (await readPdf(await reportPdf(library, report, locale, 'ua-1'))).pages;
}

describe.each(cases)('the glance of %s in %s', (path, locale) => {
  const report = reportAt(library, path);
  const reading = pagesOf(report, locale);
  beforeAll(() => reading, 60_000);

  test('is the one page after the cover, before the contents', async () => {
    const pages = await reading;
    const title = { zh: '重點數字', en: 'Key figures' }[locale];
    expect(pages.flatMap((page, index) => (isGlance(page, title) ? [index] : []))).toEqual([1]);
    expect(headings(pages[2])[0]).toBe({ zh: '目錄', en: 'Contents' }[locale]);
  });

  test('says all that it draws, in words', async () => {
    const said = joined((await reading)[1]?.texts ?? []);
    const { keyFigures, chapters, changes } = glanceOf(library, report);
    const wanted = [
      report.agency.name[locale],
      ...keyFigures.rows.map(({ observation }) => observation.indicator.name[locale]),
      ...chapters.map((row) => row.chapter.title[locale]),
      ...chapters.map((row) => chapterSentence(row, locale)),
      ...changes.map(({ after }) => after.indicator.name[locale]),
    ].map(bare);
    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.filter((text) => !said.includes(text))).toEqual([]);
  });

  test('is read as lists and notes of their own, its figures beside their indicators, and no legend', async () => {
    const page = (await reading)[1];
    const nodes = nodesOf(page?.structure);
    const { keyFigures, chapters, changes } = glanceOf(library, report);
    expect(nodes.filter(({ role }) => role === 'LI')).toHaveLength(chapters.length + changes.length);
    // A report without other years lists its figures, with nothing to draw.
    const drawn =
      keyFigures.years.length > 1
        ? keyFigures.rows.flatMap((row) => row.readings.filter(isRead).map(() => row))
        : [];
    expect(nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual(
      drawn.map(({ observation }) => observation.indicator.name[locale]),
    );
    const paragraphs = page
      ? nodes.filter(({ role }) => role === 'P').map((node) => joined(textsInOrder(page, node)))
      : [];
    for (const { number } of keyFigures.remarks) {
      const head = bare(indicatorWords(locale).noteHead(number));
      expect(paragraphs.filter((text) => text.startsWith(head))).toHaveLength(1);
    }
    const tagged = page ? joined(textsInOrder(page)) : '';
    expect(tagged).toContain(bare(glanceWords(locale).outline));
    expect(tagged).not.toContain(bare(glanceWords(locale).legend.own));
  });
});

test('an outline of many chapters is made smaller until it fits the page', async () => {
  const chapters = (first: number) =>
    Object.fromEntries(
      Array.from({ length: 22 }, (_, index) => [`chapter-${first + index}`, [`item-${first + index}`]]),
    );
  const many = libraryOfReports({
    'annual/111': { outline: chapters(0) },
    'annual/112': { outline: chapters(4) },
  });
  const source = reportSource(many, reportAt(many, 'annual/112/rdec'), 'zh');
  const [pdf] = await compilePdf(source, 0, ['ua-1'], { readBack: true });
  const { pages } = await readPdf(pdf ?? new Uint8Array());
  expect(joined(pages[1]?.texts ?? [])).toContain('chapter-25');
  expect(headings(pages[2])[0]).toBe('目錄');
}, 60_000);
