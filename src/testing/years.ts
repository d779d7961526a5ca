import { buildLibrary } from '../library/build.ts';
import { findReport, type Library, type Report } from '../library/library.ts';
import { scenarioFiles } from './scenario/scenario.ts';

const outline = (items: readonly string[]) =>
  [
    'agency: rdec',
    'outline:',
    '  - id: joint-services',
    '    title: { zh: 聯合服務, en: Joint services }',
    '    items:',
    ...items.map((item) => `      - { id: ${item}, title: { zh: ${item}, en: ${item} } }`),
  ].join('\n');

const edition = (year: number, status = 'published') =>
  `title: { zh: ${year}年報告, en: Report ${year} }\nyear: "${year}"\nstatus: ${status}\n`;

/**
 * The library of the scenario's site with older editions: 108 and 109, 110 missing, and 111.
 *
 * @param items the items of 108, 109 and 111, all of which lie in one chapter
 * @param figures `figures.yaml` of each
 * @param files others, by their path in `content/`
 */
export function libraryOfYears(
  years: Readonly<Record<108 | 109 | 111, { items: readonly string[]; figures: string }>>,
  files: Readonly<Record<string, string>> = {},
): Library {
  const reports = Object.entries(years).flatMap(([year, { items, figures }]) => [
    [`annual/${year}/edition.yaml`, edition(Number(year))],
    [`annual/${year}/rdec/report.yaml`, outline(items)],
    [`annual/${year}/rdec/figures.yaml`, figures],
  ]);
  return buildLibrary(
    scenarioFiles({
      ...Object.fromEntries(reports),
      'annual/110/edition.yaml': edition(110, 'edition-missing'),
      ...files,
    }),
  );
}

/** The report of a year, which must be there. */
export function reportOf(library: Library, year: number): Report {
  const report = findReport(library, `annual/${year}/rdec`);
  if (!report) throw new Error(`no report of ${year}`);
  return report;
}
