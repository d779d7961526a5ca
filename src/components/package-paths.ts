import { siteLibrary } from './site.ts';

/** The paths of the files that each edition with reports has once, for all languages. */
export async function packagePaths() {
  const { editions } = await siteLibrary();
  return editions
    .filter(({ reports }) => reports.length > 0)
    .map(({ path, series, number }) => ({ params: { series, edition: number }, props: { path } }));
}
