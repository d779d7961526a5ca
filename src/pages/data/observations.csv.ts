import type { APIRoute } from 'astro';
import { siteLibrary } from '../../components/site.ts';
import { observationsCsv } from '../../opendata/observations.ts';

export const GET: APIRoute = async () =>
  new Response(observationsCsv(await siteLibrary()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
