import { packageAddress } from '../library/address.ts';
import type { Edition, Library } from '../library/library.ts';
import type { AgencyId } from '../model/agency.ts';
import type { Locale } from '../model/locale.ts';
import { editionPackage } from './package.ts';
import { reportFiles } from './report-files.ts';

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

/** Everything of an edition that a seal records; the package last, since it holds the others. */
export function publishedFiles(library: Library, edition: Edition): PublishedFile[] {
  if (edition.reports.length === 0) return [];
  return [
    ...edition.reports.flatMap((report) => reportFiles(report, library.site)),
    { path: packageAddress(edition).slice(1), bytes: () => editionPackage(library, edition) },
  ];
}
