import type { APIRoute } from 'astro';
import { siteLibrary } from '../../components/site.ts';
import { hashesOf } from '../../seal/hashes.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await hashesOf(await siteLibrary())), {
    headers: { 'Content-Type': 'application/json' },
  });
