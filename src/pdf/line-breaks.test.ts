import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { reportsOf } from '../library/library.ts';
import { locales } from '../model/locale.ts';
import { readPdf } from './conformance/read-pdf.ts';
import type { PageReading } from './conformance/reading.ts';
import { reportPdf } from './report-pdf.ts';

const library = buildLibrary(readContentFiles(process.cwd()));
const reports = reportsOf(library).flatMap((report) => locales.map((locale) => ({ report, locale })));

/** Of A4, in points. */
const pageHeight = 842;

/** The lines of a page, what repeats on every page left out. */
function linesOf({ texts }: PageReading): string[] {
  const lines: { y: number; text: string }[] = [];
  for (const { artifact, y, text } of texts) {
    if (artifact) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 2) last.text += text;
    else lines.push({ y, text });
  }
  return lines.map(({ text }) => text.trim());
}

test.each(reports)(
  'no line of $report.path in $locale begins with a closing mark, ends with an opening one, or parts a number from its unit',
  async ({ report, locale }) => {
    const { pages, destinations } = await readPdf(await reportPdf(library, report, locale, 'ua-1'));
    const first = Math.min(...[...destinations.values()].map(({ page }) => page));
    const appendix = destinations.get('appendix.figures')?.page ?? 0;
    expect(appendix).toBeGreaterThan(first);
    const wrong = pages.flatMap((page) => {
      const lines = linesOf(page);
      return lines.filter((line, index) => {
        const before = lines[index - 1] ?? '';
        const isText = page.number >= first && page.number < appendix;
        return (
          /^[，。、：；！？」』）〉》…％%·‧]/.test(line) ||
          /[「『（〈《]$/.test(line) ||
          (isText && /\d$/.test(before) && /^[年月日時分件案人次場項個所通份元萬億位名％%]/.test(line))
        );
      });
    });
    expect(wrong).toEqual([]);
  },
  60_000,
);

test.each(reports)(
  'no page of the texts of $report.path in $locale is left half empty',
  async ({ report, locale }) => {
    const { pages, destinations } = await readPdf(await reportPdf(library, report, locale, 'ua-1'));
    const first = Math.min(...[...destinations.values()].map(({ page }) => page));
    const appendix = destinations.get('appendix.figures')?.page ?? 0;
    // The last page before the appendix ends where its text ends.
    const short = pages.slice(first - 1, appendix - 2).flatMap(({ number, texts }) => {
      const lowest = Math.min(...texts.filter(({ artifact }) => !artifact).map(({ y }) => y));
      return lowest > pageHeight / 3
        ? [`page ${number} ends ${Math.round(lowest)} points above its foot`]
        : [];
    });
    expect(short).toEqual([]);
  },
  60_000,
);
