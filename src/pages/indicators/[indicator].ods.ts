import type { APIRoute } from 'astro';
import { indicatorDataPaths } from '../../components/indicator-paths.ts';
import { siteLibrary } from '../../components/site.ts';
import type { IndicatorId } from '../../model/indicator.ts';
import { indicatorOds } from '../../opendata/observations.ts';
import { odsType } from '../../opendata/ods.ts';

export const getStaticPaths = indicatorDataPaths;

export const GET: APIRoute<Record<string, never>, { indicator: IndicatorId }> = async ({ params }) => {
  const library = await siteLibrary();
  const indicator = library.indicators.get(params.indicator);
  if (!indicator) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(indicatorOds(library, indicator)), {
    headers: { 'Content-Type': odsType },
  });
};
