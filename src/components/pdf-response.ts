import { findReport, type Library } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import type { PdfStandard } from '../pdf/standard.ts';
import { volumePdf } from '../pdf/volume-pdf.ts';
import { beginPdfs } from './begin-pdfs.ts';
import { siteLibrary } from './site.ts';

/** The answer of the route of a report's PDF. */
export function reportPdfResponse(path: string, locale: Locale, standard: PdfStandard): Promise<Response> {
  return pdfResponse((library) => {
    const report = findReport(library, path);
    return report && reportPdf(library, report, locale, standard);
  });
}

/** The answer of the route of an edition's volume. */
export function volumePdfResponse(path: string, locale: Locale, standard: PdfStandard): Promise<Response> {
  return pdfResponse((library) => {
    const edition = library.editions.find((candidate) => candidate.path === path);
    return edition && volumePdf(library, edition, locale, standard);
  });
}

async function pdfResponse(pdfOf: (library: Library) => Promise<Uint8Array> | undefined): Promise<Response> {
  const library = await siteLibrary();
  beginPdfs(library);
  const pdf = await pdfOf(library);
  if (!pdf) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
}
