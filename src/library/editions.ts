import type { Diagnostic } from '../model/diagnostic.ts';
import { editionSchema, seriesIds } from '../model/edition.ts';
import { parseRocYear } from '../model/year.ts';
import { errorAt } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import type { Edition } from './library.ts';
import { readFile } from './read-file.ts';
import type { Registry } from './registry.ts';
import { readReport } from './reports.ts';
import { readRevisions } from './revisions.ts';

/** Reads every edition of every series, oldest first. */
export function readEditions(files: ContentFiles, registry: Registry, diagnostics: Diagnostic[]): Edition[] {
  const paths = new Set<string>();
  for (const file of files.keys()) {
    const [, path] = new RegExp(`^content/((?:${seriesIds.join('|')})/[^/]+)/`).exec(file) ?? [];
    if (path) paths.add(path);
  }
  return [...paths]
    .flatMap((path) => readEdition(path, files, registry, diagnostics))
    .sort(
      (a, b) =>
        seriesIds.indexOf(a.series) - seriesIds.indexOf(b.series) ||
        a.number.localeCompare(b.number, 'en', { numeric: true }),
    );
}

function readEdition(
  path: string,
  files: ContentFiles,
  registry: Registry,
  diagnostics: Diagnostic[],
): Edition[] {
  const read = readFile(files, `content/${path}/edition.yaml`, editionSchema, diagnostics);
  if (!read) return [];
  const year = parseRocYear(read.data.year);
  if (!year) {
    diagnostics.push(
      errorAt(
        read.yaml.place(['year']),
        'period-form',
        {
          zh: `無法辨讀年度「${read.data.year}」，應為民國年，例如 112。`,
          en: `Unexpected year \`${read.data.year}\`, expected a ROC year such as \`112\`.`,
        },
        { zh: '請填民國年的數字。', en: 'Write the ROC year in digits.' },
      ),
    );
    return [];
  }
  const [series, number] = path.split('/') as [Edition['series'], string];
  const { title, status, published } = read.data;
  const revisions = readRevisions(read.yaml, read.data.revisions);
  const edition = { path, series, number, title, year, status, revisions, ...(published && { published }) };
  const folders = new Set<string>();
  for (const file of files.keys()) {
    const [, agency] = new RegExp(`^content/${path}/([^/]+)/`).exec(file) ?? [];
    if (agency) folders.add(agency);
  }
  const order = [...registry.agencies.keys()];
  const found: Diagnostic[] = [];
  const reports = [...folders]
    .flatMap((agency) => readReport(`${path}/${agency}`, edition, files, registry, found))
    .sort((a, b) => order.indexOf(a.agency.id) - order.indexOf(b.agency.id));
  diagnostics.push(...(status === 'draft' ? found.map(asUnfinished) : found));
  return [{ ...edition, reports }];
}

/** What a draft still lacks is work to do; a build of the other editions need not wait for it. */
function asUnfinished(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.rule === 'missing-text' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}
