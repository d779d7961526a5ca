import { sha256 } from '../cache/hash.ts';
import { editionPrint } from '../library/fingerprint.ts';
import type { Edition } from '../library/library.ts';
import { editionRevisions, revisionNumber, revisionsOf } from '../library/revisions.ts';
import type { Bilingual } from '../model/locale.ts';
import type { Site } from '../model/site.ts';
import type { ZipEntry } from '../opendata/zip.ts';
import { tools } from './tools.ts';

/** What a package holds, for machines. */
export interface Manifest {
  readonly title: Bilingual;
  /** `annual/112` */
  readonly edition: string;
  /** How often it was revised; 0 is as first published. */
  readonly revision: number;
  /** Digest of what the reports say, whatever they look like. */
  readonly content: string;
  readonly publisher: Bilingual;
  readonly notice: Bilingual;
  readonly source: Bilingual;
  readonly licence: Site['licence'];
  readonly reports: readonly {
    readonly agency: string;
    readonly name: Bilingual;
    readonly revision: number;
    readonly content: string;
  }[];
  /** The versions of what makes the bytes. */
  readonly tools: Readonly<Record<string, string>>;
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
}

export function manifestOf(site: Site, edition: Edition, files: readonly ZipEntry[]): Manifest {
  const print = editionPrint(edition);
  return {
    title: edition.title,
    edition: edition.path,
    revision: revisionNumber(editionRevisions(edition).map(({ revision }) => revision)),
    content: print.content,
    publisher: site.publisher,
    notice: site.notice,
    source: site.source,
    licence: site.licence,
    reports: edition.reports.map((report) => ({
      agency: report.agency.id,
      name: report.agency.name,
      revision: revisionNumber(revisionsOf(report)),
      content: print.reports[report.agency.id]?.content ?? '',
    })),
    tools,
    files: files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
  };
}

export function manifestJson(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
