import type { APIRoute } from 'astro';
import { reportPdfResponse } from '../../../../../components/pdf-response.ts';
import { reportPaths } from '../../../../../components/report-paths.ts';
import type { Locale } from '../../../../../model/locale.ts';

export const getStaticPaths = reportPaths;

export const GET: APIRoute<{ path: string; locale: Locale }> = ({ props: { path, locale } }) =>
  reportPdfResponse(path, locale, 'ua-1');
