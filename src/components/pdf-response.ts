import { findReport } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import type { PdfStandard } from '../pdf/standard.ts';
import { volumePdf } from '../pdf/volume-pdf.ts';
import { beginPdfs } from './begin-pdfs.ts';
import { siteLibrary } from './site.ts';

/** The answer of the route of a report's PDF. */
export async function reportPdfResponse(
  path: string,
  locale: Locale,
  standard: PdfStandard,
): Promise<Response> {
  const library = await siteLibrary();
  beginPdfs(library);
  const report = findReport(library, path);
  return report ? pdfResponse(await reportPdf(library, report, locale, standard)) : notFound();
}

/** The answer of the route of an edition's volume. */
export async function volumePdfResponse(
  path: string,
  locale: Locale,
  standard: PdfStandard,
): Promise<Response> {
  const library = await siteLibrary();
  beginPdfs(library);
  const edition = library.editions.find((candidate) => candidate.path === path);
  return edition ? pdfResponse(await volumePdf(library, edition, locale, standard)) : notFound();
}

function pdfResponse(pdf: Uint8Array): Response {
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
