import type { AgencyId } from '../model/agency.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { reportSchema } from '../model/report.ts';
import { errorAt, suggest } from './diagnose.ts';
import { digestOf } from './digest.ts';
import type { ContentFiles } from './files.ts';
import { type Report, withDescendants } from './library.ts';
import { readObservations } from './observations.ts';
import { readOutline } from './outline.ts';
import { readFile } from './read-file.ts';
import type { Registry } from './registry.ts';
import { readRevisions } from './revisions.ts';

/** Reads one report of an edition; none if its outline or its agency can't be read. */
export function readReport(
  path: string,
  edition: Report['edition'],
  files: ContentFiles,
  registry: Registry,
  diagnostics: Diagnostic[],
): Report[] {
  const folder = `content/${path}`;
  const read = readFile(files, `${folder}/report.yaml`, reportSchema, diagnostics);
  if (!read) return [];
  const folderName = path.split('/').at(-1) ?? '';
  // Without the file of agencies, which has been reported, no agency is known.
  if (registry.agencies.size === 0) return [];
  const agency = registry.agencies.get(read.data.agency as AgencyId);
  if (!agency || agency.id !== folderName) {
    diagnostics.push(
      errorAt(
        read.yaml.place(['agency']),
        'unknown-agency',
        agency
          ? {
              zh: `機關「${read.data.agency}」與資料夾名稱「${folderName}」不同。`,
              en: `Unexpected agency \`${read.data.agency}\` in the folder \`${folderName}\`.`,
            }
          : { zh: `沒有機關「${read.data.agency}」。`, en: `Unknown agency \`${read.data.agency}\`.` },
        agency
          ? { zh: '資料夾請以機關代碼命名。', en: "Name the folder by the agency's id." }
          : suggest(read.data.agency, registry.agencies.keys(), 'content/agencies.yaml'),
      ),
    );
  }
  if (!agency) return [];
  const chapters = readOutline(folder, read.data, read.yaml, files, diagnostics);
  const entries = chapters.flatMap(withDescendants);
  const itemIds = new Set<string>(entries.map((entry) => entry.id));
  const { observations, absences } = readObservations(folder, itemIds, registry, files, diagnostics);
  const highlights = (read.data.highlights ?? []).flatMap((id, index) => {
    const observation = observations.find(({ indicator }) => indicator.id === id);
    if (observation) return [observation];
    // A draft's figures may still be to come.
    if (edition.status === 'draft' && absences.some(({ indicator }) => indicator.id === id)) return [];
    // Its figure may stand in a file with errors, which have been reported.
    if (registry.isUnread(id) || diagnostics.some(({ file }) => file === `${folder}/figures.yaml`)) return [];
    diagnostics.push(
      errorAt(
        read.yaml.place(['highlights', index]),
        'unknown-indicator',
        {
          zh: `這份報告沒有指標「${id}」的數值。`,
          en: `Unexpected highlight \`${id}\`: this report has no figure of it.`,
        },
        suggest(id, new Set(observations.map(({ indicator }) => indicator.id)), `${folder}/figures.yaml`),
      ),
    );
    return [];
  });
  const digest = digestOf(
    files,
    (file) =>
      file.startsWith(`${folder}/`) ||
      /^content\/(?:[^/]+\.yaml|indicators\/.*)$/.test(file) ||
      file === `content/${edition.path}/edition.yaml`,
  );
  const revisions = readRevisions(read.yaml, read.data.revisions);
  return [
    { path, edition, agency, chapters, entries, observations, absences, highlights, revisions, digest },
  ];
}
