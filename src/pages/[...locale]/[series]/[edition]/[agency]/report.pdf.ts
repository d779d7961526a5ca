import type { APIRoute } from 'astro';
import { reportPaths } from '../../../../../components/report-paths.ts';
import { siteLibrary } from '../../../../../components/site.ts';
import { findReport } from '../../../../../library/library.ts';
import type { Locale } from '../../../../../model/locale.ts';
import { reportPdf } from '../../../../../pdf/report-pdf.ts';

export const getStaticPaths = reportPaths;

export const GET: APIRoute<{ path: string; locale: Locale }> = async ({ props: { path, locale } }) => {
  const library = await siteLibrary();
  const report = findReport(library, path);
  if (!report) return new Response(null, { status: 404 });
  const pdf = await reportPdf(library, report, locale);
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
