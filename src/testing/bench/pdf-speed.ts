import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { allPdfs } from '../../pdf/all-pdfs.ts';
import { keptPdf } from '../../pdf/kept-pdf.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/server.ts';

/** What it takes to compile every PDF of the project from nothing. */
export interface PdfRun {
  readonly seconds: number;
  readonly files: number;
  readonly pages: number;
}

/** @param readBack whether each file is read back too, as a build does it */
export function pdfRun(folder: string, readBack: boolean): PdfRun {
  const script = join(folder, 'src/testing/bench/pdf-run.ts');
  const output = execFileSync(process.execPath, [script, ...(readBack ? ['--read-back'] : [])], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(output) as PdfRun;
}

/** Seconds until every PDF is at hand when nothing has changed since it was made. */
export async function unchangedSeconds(root: string): Promise<number> {
  const library = buildLibrary(readContentFiles(root));
  const all = () => Promise.all(allPdfs(library).map((order) => keptPdf(order, 'ua-1')));
  await all();
  const start = performance.now();
  await all();
  return (performance.now() - start) / 1000;
}

/**
 * Milliseconds that Chromium takes to print a page of the chapters of one report, from a built site. The
 * browser is already running, and the pages are loaded before the clock starts.
 */
export async function chromiumPrintTime(dist: string): Promise<number> {
  const chapters = globSync('annual/112/*/*/index.html', { cwd: dist }).sort();
  const site = await serveSite(dist);
  const browser = await launchChromium();
  try {
    let milliseconds = 0;
    let pages = 0;
    for (const chapter of chapters) {
      const page = await browser.newPage();
      await page.goto(site.address + chapter.replace('index.html', ''));
      const start = performance.now();
      const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
      milliseconds += performance.now() - start;
      pages += pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      await page.close();
    }
    return milliseconds / pages;
  } finally {
    await browser.close();
    await site.close();
  }
}
