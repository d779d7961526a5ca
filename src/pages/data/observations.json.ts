import type { APIRoute } from 'astro';
import { siteLibrary } from '../../components/site.ts';
import { observationsJson } from '../../opendata/registry.ts';

export const GET: APIRoute = async () =>
  new Response(observationsJson(await siteLibrary()), { headers: { 'Content-Type': 'application/json' } });
