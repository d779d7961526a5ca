import { editionPrint } from '../library/fingerprint.ts';
import type { Edition } from '../library/library.ts';
import { editionRevisions, revisionNumber, revisionsOf } from '../library/revisions.ts';
import type { SealedFile } from '../model/seal.ts';

/** A seal as YAML, one line a heading and one a file; see `sealsSchema`. */
export function sealEntry(
  edition: Edition,
  date: string,
  files: readonly SealedFile[],
  previous: string | undefined,
): string {
  const print = editionPrint(edition);
  const lines = [
    `- date: ${date}`,
    ...(previous ? [`  previous: ${previous}`] : []),
    `  revision: ${editionRevision(edition)}`,
    `  content: ${print.content}`,
    `  title: ${print.title}`,
    `  revisions: ${list(print.revisions)}`,
    '  reports:',
    ...edition.reports.flatMap((report) => {
      const own = print.reports[report.agency.id];
      if (!own) return [];
      return [
        `    ${report.agency.id}:`,
        `      revision: ${revisionNumber(revisionsOf(report))}`,
        `      content: ${own.content}`,
        `      agency: ${own.agency}`,
        `      revisions: ${list(own.revisions)}`,
        '      items:',
        ...Object.entries(own.items).map(([id, hashes]) => `        ${id}: ${mapping(hashes)}`),
      ];
    }),
    '  files:',
    ...files.map(
      ({ path, report, size, sha256: hash }) =>
        `    - ${mapping({ path, report, size: String(size), sha256: hash })}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** How often an edition was revised, in any of its reports. */
export function editionRevision(edition: Edition): number {
  return revisionNumber(editionRevisions(edition).map(({ revision }) => revision));
}

function list(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

function mapping(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `{ ${given.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}
