import { sha256 } from '../cache/hash.ts';
import { packageAddress } from '../library/address.ts';
import type { Edition, Library } from '../library/library.ts';
import type { AgencyId } from '../model/agency.ts';
import type { Locale } from '../model/locale.ts';
import type { SealedFile } from '../model/seal.ts';
import { editionPackage } from './package.ts';
import { reportFiles } from './report-files.ts';
import { volumeFiles } from './volume-files.ts';

/** A file that readers download, keep and may want to check one day. */
export interface PublishedFile {
  /** Where it lies on the site, without base: `en/annual/112/rdec/report.pdf`. */
  readonly path: string;
  /** The agency whose report it is; absent for a file of the whole edition. */
  readonly agency?: AgencyId;
  /** Its language; absent for a file that has both. */
  readonly locale?: Locale;
  readonly bytes: () => Promise<Uint8Array>;
}

const facts = new WeakMap<Library, Map<string, Promise<SealedFile[]>>>();

/** Path, size and SHA-256 of everything of an edition that is published; kept, since several pages tell them. */
export function publishedFacts(library: Library, edition: Edition): Promise<SealedFile[]> {
  const known = facts.get(library) ?? new Map<string, Promise<SealedFile[]>>();
  facts.set(library, known);
  const kept = known.get(edition.path) ?? Promise.all(publishedFiles(library, edition).map(factsOf));
  known.set(edition.path, kept);
  return kept;
}

async function factsOf({ path, agency, bytes }: PublishedFile): Promise<SealedFile> {
  const content = await bytes();
  return { path, ...(agency && { report: agency }), size: content.length, sha256: sha256(content) };
}

/** Everything of an edition that a seal records; the package last, since it holds the others. */
export function publishedFiles(library: Library, edition: Edition): PublishedFile[] {
  if (edition.reports.length === 0) return [];
  return [
    ...edition.reports.flatMap((report) => reportFiles(library, report)),
    ...volumeFiles(library, edition),
    { path: packageAddress(edition).slice(1), bytes: () => editionPackage(library, edition) },
  ];
}
