import { editionPrint } from '../library/fingerprint.ts';
import type { Edition, Library } from '../library/library.ts';
import { revisionNumber, revisionsOf } from '../library/revisions.ts';
import { publishedFacts } from '../package/published.ts';
import { editionRevision } from './entry.ts';

/** A file whose hash the site knows: it was sealed, or is published now, or both. */
export interface KnownFile {
  /** Where it lies, or lay, on the site, without base: `en/annual/112/rdec/report.pdf`. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** `annual/112` */
  readonly edition: string;
  /** The agency whose report it is; absent for a file of the whole edition. */
  readonly agency?: string;
  /** How often it had been revised; 0 is as first published. */
  readonly revision: number;
  /** Digest of what it says, whatever it looks like. */
  readonly content: string;
  /** The dates of the seals that record these very bytes, oldest first. */
  readonly sealed: readonly string[];
  /** Whether this build publishes these very bytes. */
  readonly current: boolean;
}

/** Every file of an edition that was ever sealed or is published now, the latest last. */
export async function knownFiles(library: Library, edition: Edition): Promise<KnownFile[]> {
  const known = new Map<string, KnownFile>();
  for (const file of sealedFiles(library, edition)) {
    const same = known.get(keyOf(file));
    known.set(keyOf(file), same ? { ...same, sealed: [...same.sealed, ...file.sealed] } : file);
  }
  for (const file of await currentFiles(library, edition)) {
    const same = known.get(keyOf(file));
    known.set(keyOf(file), same ? { ...same, current: true } : file);
  }
  return [...known.values()];
}

function keyOf({ path, sha256 }: KnownFile): string {
  return `${path} ${sha256}`;
}

function sealedFiles({ seals }: Library, { path: edition }: Edition): KnownFile[] {
  return (seals.get(edition) ?? []).flatMap((seal) =>
    seal.files.map(({ path, report, size, sha256 }) => {
      const { revision, content } = (report && seal.reports[report]) || seal;
      const agency = report && { agency: report };
      return {
        path,
        sha256,
        size,
        edition,
        ...agency,
        revision,
        content,
        sealed: [seal.date],
        current: false,
      };
    }),
  );
}

async function currentFiles(library: Library, edition: Edition): Promise<KnownFile[]> {
  const print = editionPrint(edition);
  return (await publishedFacts(library, edition)).map(({ path, report: agency, size, sha256 }) => {
    const report = edition.reports.find((candidate) => candidate.agency.id === agency);
    return {
      ...{ path, sha256, size, edition: edition.path },
      ...(agency && { agency }),
      revision: report ? revisionNumber(revisionsOf(report)) : editionRevision(edition),
      content: (agency && print.reports[agency]?.content) ?? print.content,
      ...{ sealed: [], current: true },
    };
  });
}
