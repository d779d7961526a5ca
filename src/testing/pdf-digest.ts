// Prints the SHA-256 of every PDF of one report, made in the working directory: run by pdf-digest.test.ts.
import { createHash } from 'node:crypto';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { findReport } from '../library/library.ts';
import { locales } from '../model/locale.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import { pdfStandards } from '../pdf/standard.ts';

const library = buildLibrary(readContentFiles(process.cwd()));
const report = findReport(library, 'annual/112/rdec');
if (!report) throw new Error('no report annual/112/rdec');
for (const locale of locales) {
  for (const standard of pdfStandards) {
    const pdf = await reportPdf(library, report, locale, standard);
    console.log(locale, standard, createHash('sha256').update(pdf).digest('hex'));
  }
}
