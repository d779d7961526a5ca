import type { APIRoute } from 'astro';
import { siteLibrary } from '../../components/site.ts';
import { registryJson } from '../../opendata/registry.ts';

export const GET: APIRoute = async () =>
  new Response(registryJson(await siteLibrary()), { headers: { 'Content-Type': 'application/json' } });
