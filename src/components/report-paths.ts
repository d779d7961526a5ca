import { localePaths } from '../i18n/route.ts';
import { type Report, reportsOf } from '../library/library.ts';
import { siteLibrary } from './site.ts';

/** The paths of everything that each report has once in a language: its page, its PDF, its share image. */
export async function reportPaths() {
  return pathsOf(reportsOf(await siteLibrary()));
}

/** The paths of what a report has of its own where its edition has others beside it. */
export async function sharedEditionPaths() {
  const { editions } = await siteLibrary();
  return pathsOf(editions.flatMap(({ reports }) => (reports.length > 1 ? reports : [])));
}

function pathsOf(reports: readonly Report[]) {
  return localePaths(
    reports.map((report) => ({
      params: { series: report.edition.series, edition: report.edition.number, agency: report.agency.id },
      props: { path: report.path },
    })),
  );
}
