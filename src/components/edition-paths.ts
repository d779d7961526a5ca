import { localePaths } from '../i18n/route.ts';
import { siteLibrary } from './site.ts';

/** The paths of everything that each edition with reports has once in a language: its volume. */
export async function volumePaths() {
  const { editions } = await siteLibrary();
  return localePaths(
    editions
      .filter(({ reports }) => reports.length > 0)
      .map((edition) => ({
        params: { series: edition.series, edition: edition.number },
        props: { path: edition.path },
      })),
  );
}
