import type { APIRoute } from 'astro';
import { siteLibrary } from '../../../components/site.ts';
import { localePaths } from '../../../i18n/route.ts';
import type { Locale } from '../../../model/locale.ts';
import { searchFiles } from '../../../search/index/search-files.ts';

export async function getStaticPaths() {
  const library = await siteLibrary();
  const files = await Promise.all([searchFiles(library, 'zh'), searchFiles(library, 'en')]);
  const names = [...new Set(files.flatMap((each) => Object.keys(each)))];
  return localePaths(names.map((file) => ({ params: { file }, props: {} }))).filter(
    ({ params, props }) => files[props.locale === 'zh' ? 0 : 1]?.[params.file] !== undefined,
  );
}

export const GET: APIRoute<{ locale: Locale }, { file: string }> = async ({ params, props }) => {
  const files = await searchFiles(await siteLibrary(), props.locale);
  return new Response(files[params.file], { headers: { 'Content-Type': 'application/json' } });
};
