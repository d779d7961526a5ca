import type { APIRoute } from 'astro';
import { siteLibrary } from '../../components/site.ts';
import { hashesOf } from '../../seal/hashes.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await hashesOf(await siteLibrary()), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
