import { localePaths } from '../i18n/route.ts';
import { reportsOf } from '../library/library.ts';
import { siteLibrary } from './site.ts';

/** The paths of everything that each report has once in a language: its page, its PDF, its share image. */
export async function reportPaths() {
  return localePaths(
    reportsOf(await siteLibrary()).map((report) => ({
      params: { series: report.edition.series, edition: report.edition.number, agency: report.agency.id },
      props: { path: report.path },
    })),
  );
}
