import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { reportsOf } from '../../library/library.ts';
import { locales } from '../../model/locale.ts';
import { compilePdf } from '../../pdf/compile.ts';
import { reportSource } from '../../pdf/report-source.ts';
import { median } from './median.ts';

/** Pages that a second makes when every report is compiled in both languages, past all caches. */
export async function pdfPagesPerSecond(root: string, runs: number): Promise<number> {
  const library = buildLibrary(readContentFiles(root));
  const sources = reportsOf(library).flatMap((report) =>
    locales.map((locale) => reportSource(library, report, locale)),
  );
  const speeds: number[] = [];
  for (let run = 0; run < runs; run++) {
    let pages = 0;
    let seconds = 0;
    for (const source of sources) {
      const start = performance.now();
      // A comment makes each run a document that the compiler has not seen.
      const pdf = await compilePdf(`// run ${run}\n${source}`, run);
      seconds += (performance.now() - start) / 1000;
      pages += await countPages(pdf);
    }
    speeds.push(pages / seconds);
  }
  return median(speeds);
}

async function countPages(pdf: Uint8Array): Promise<number> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { numPages } = await loading.promise;
  await loading.destroy();
  return numPages;
}
