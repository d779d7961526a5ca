import type { APIRoute } from 'astro';
import { volumePaths } from '../../../../components/edition-paths.ts';
import { volumePdfResponse } from '../../../../components/pdf-response.ts';
import type { Locale } from '../../../../model/locale.ts';

export const getStaticPaths = volumePaths;

export const GET: APIRoute<{ path: string; locale: Locale }> = ({ props: { path, locale } }) =>
  volumePdfResponse(path, locale, 'a-2a');
