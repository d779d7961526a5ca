import type { APIRoute } from 'astro';
import { packagePaths } from '../../../components/package-paths.ts';
import { siteLibrary } from '../../../components/site.ts';
import { editionPackage } from '../../../package/package.ts';
import { sign } from '../../../package/signature.ts';
import { readSigner } from '../../../package/signer.ts';

/** There is no such file where nobody signs. */
export const getStaticPaths = async () => (readSigner(process.env) ? packagePaths() : []);

export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const library = await siteLibrary();
  const edition = library.editions.find((candidate) => candidate.path === path);
  const signer = readSigner(process.env);
  if (!edition || !signer) return new Response(null, { status: 404 });
  const signature = await sign(await editionPackage(library, edition), signer);
  return new Response(new Uint8Array(signature), {
    headers: { 'Content-Type': 'application/pkcs7-signature' },
  });
};
