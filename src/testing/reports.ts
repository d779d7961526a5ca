import { buildLibrary } from '../library/build.ts';
import { findReport, type Library, type Report } from '../library/library.ts';
import { scenarioFiles } from './scenario/scenario.ts';

/** A report: chapters with the ids of their items, items under items as lists; its key figures; its figures. */
export interface GivenReport {
  readonly outline: Readonly<Record<string, readonly GivenItem[]>>;
  readonly highlights?: readonly string[];
  /** By item, then indicator: period and value. */
  readonly figures?: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;
}

type GivenItem = string | readonly [string, ...string[]];

/**
 * The library of the scenario's site with reports by the path of their edition, and an edition of 110 that
 * is missing.
 *
 * @param more files to add or to write anew, by their path from `content/`
 */
export function libraryOfReports(
  reports: Readonly<Record<string, GivenReport>>,
  more: Readonly<Record<string, string>> = {},
): Library {
  const files = Object.entries(reports).flatMap(([path, { outline, highlights = [], figures = {} }]) => {
    const year = path.startsWith('annual/') ? path.slice('annual/'.length) : '112';
    const chapters = Object.entries(outline).map(([id, items]) => headingOf([id], items));
    const stated = Object.entries(figures).map(([item, byIndicator]) => [
      item,
      Object.fromEntries(
        Object.entries(byIndicator).map(([indicator, [period, value]]) => [indicator, { period, value }]),
      ),
    ]);
    return [
      [`${path}/edition.yaml`, `title: { zh: ${path}報告, en: Report ${path} }\nyear: "${year}"\n`],
      // JSON is YAML.
      [`${path}/rdec/report.yaml`, JSON.stringify({ agency: 'rdec', highlights, outline: chapters })],
      [`${path}/rdec/figures.yaml`, JSON.stringify(Object.fromEntries(stated))],
    ];
  });
  const missing = 'title: { zh: 110年報告, en: Report 110 }\nyear: "110"\nstatus: edition-missing\n';
  return buildLibrary(
    scenarioFiles({ ...Object.fromEntries(files), 'annual/110/edition.yaml': missing, ...more }),
  );
}

function headingOf([id]: readonly [string], items: readonly GivenItem[]): object {
  const beneath = items.map((item) =>
    typeof item === 'string' ? headingOf([item], []) : headingOf([item[0]], item.slice(1)),
  );
  return { id, title: { zh: id, en: id }, ...(beneath.length > 0 && { items: beneath }) };
}

/** The report at a path, which must be there. */
export function reportAt(library: Library, path: string): Report {
  const report = findReport(library, path);
  if (!report) throw new Error(`no report ${path}: ${JSON.stringify(library.diagnostics, null, 1)}`);
  return report;
}
