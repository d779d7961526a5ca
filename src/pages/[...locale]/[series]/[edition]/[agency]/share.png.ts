import type { APIRoute } from 'astro';
import { reportPaths } from '../../../../../components/report-paths.ts';
import { siteLibrary } from '../../../../../components/site.ts';
import { findReport } from '../../../../../library/library.ts';
import type { Locale } from '../../../../../model/locale.ts';
import { reportShareImage } from '../../../../../social/report-share-image.ts';

export const getStaticPaths = reportPaths;

export const GET: APIRoute<{ path: string; locale: Locale }> = async ({ props: { path, locale } }) => {
  const library = await siteLibrary();
  const report = findReport(library, path);
  if (!report) return new Response(null, { status: 404 });
  const image = await reportShareImage(report, library.site, locale);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
