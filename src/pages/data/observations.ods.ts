import type { APIRoute } from 'astro';
import { siteLibrary } from '../../components/site.ts';
import { observationsOds } from '../../opendata/observations.ts';
import { odsType } from '../../opendata/ods.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(observationsOds(await siteLibrary())), {
    headers: { 'Content-Type': odsType },
  });
