import type { APIRoute } from 'astro';
import { packagePaths } from '../../../components/package-paths.ts';
import { siteLibrary } from '../../../components/site.ts';
import { editionPackage } from '../../../package/package.ts';

export const getStaticPaths = packagePaths;

export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const library = await siteLibrary();
  const edition = library.editions.find((candidate) => candidate.path === path);
  if (!edition) return new Response(null, { status: 404 });
  const archive = await editionPackage(library, edition);
  return new Response(new Uint8Array(archive), { headers: { 'Content-Type': 'application/zip' } });
};
