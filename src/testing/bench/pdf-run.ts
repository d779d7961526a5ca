// Compiles every PDF of the project in the working directory from nothing, once, and prints what it took:
// a process of its own, so that no run finds what another has left in the compiler's memory.
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { allPdfs } from '../../pdf/all-pdfs.ts';
import { compilePdf } from '../../pdf/compile.ts';
import { readPdf } from '../../pdf/conformance/read-pdf.ts';
import { pdfStandards } from '../../pdf/standard.ts';

const readBack = process.argv.includes('--read-back');
const library = buildLibrary(readContentFiles(process.cwd()));
const start = performance.now();
const documents = await Promise.all(
  allPdfs(library).map(({ source }) => compilePdf(source(), 0, pdfStandards, { readBack })),
);
const seconds = (performance.now() - start) / 1000;
const files = documents.flat().length;
let pages = 0;
if (!readBack) for (const [pdf] of documents) if (pdf) pages += (await readPdf(pdf)).pages.length;
console.log(JSON.stringify({ seconds, files, pages: pages * pdfStandards.length }));
