import { type EditionPrint, editionPrint, type ReportPrint } from '../../library/fingerprint.ts';
import type { Edition, Library, Report, Revision } from '../../library/library.ts';
import type { Seal } from '../../model/seal.ts';
import { unsoundFiles } from '../texts.ts';

/** An edition that was sealed, as it is now and as it was last sealed. */
export interface SealedEdition {
  readonly edition: Edition;
  readonly seal: Seal;
  readonly now: EditionPrint;
  /** The revisions recorded since. */
  readonly fresh: readonly Revision[];
  /** Only those that are still there and can be read. */
  readonly reports: readonly SealedReport[];
}

/** A report that was sealed, as it is now and as it was last sealed. */
interface SealedReport {
  readonly report: Report;
  readonly seal: Seal['reports'][string];
  readonly now: ReportPrint;
  /** The revisions recorded since. */
  readonly fresh: readonly Revision[];
}

const known = new WeakMap<Library, SealedEdition[]>();

/** Every sealed edition. What dialect and library could not read is left out: it is not known what it says. */
export function sealedEditions(library: Library): SealedEdition[] {
  const found = known.get(library) ?? findSealed(library);
  known.set(library, found);
  return found;
}

function findSealed(library: Library): SealedEdition[] {
  const unsound = [...unsoundFiles(library)];
  const sound = (folder: string) =>
    !unsound.some(
      (file) => file.startsWith(folder) || /^content\/(?:[^/]+\.yaml|indicators\/.*)$/.test(file),
    );
  return library.editions.flatMap((edition) => {
    const seal = library.seals.get(edition.path)?.at(-1);
    if (!seal || !sound(`content/${edition.path}/edition.yaml`)) return [];
    const now = editionPrint(edition);
    const reports = edition.reports.flatMap((report): SealedReport[] => {
      const sealed = seal.reports[report.agency.id];
      const print = now.reports[report.agency.id];
      if (!sealed || !print || !sound(`content/${report.path}/`)) return [];
      const fresh = report.revisions.slice(sealed.revisions.length);
      return [{ report, seal: sealed, now: print, fresh }];
    });
    return [{ edition, seal, now, fresh: edition.revisions.slice(seal.revisions.length), reports }];
  });
}
