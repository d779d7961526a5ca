import { editionAddress, entryAddress, reportAddress } from './address.ts';
import type { Edition, Library, Report, Revision } from './library.ts';
import { editionRevisions } from './revisions.ts';

/** A recorded change with the edition, and the report where there is one, that it concerns. */
export interface Correction {
  readonly edition: Edition;
  readonly report?: Report;
  readonly revision: Revision;
}

/** Every recorded change of everything sealed, newest first. */
export function allCorrections({ editions }: Library): Correction[] {
  return editions
    .flatMap((edition) => editionRevisions(edition).map((change) => ({ edition, ...change })))
    .sort((a, b) => (a.revision.date < b.revision.date ? 1 : a.revision.date > b.revision.date ? -1 : 0));
}

/** The page that shows what was corrected. */
export function correctedAddress({ edition, report, revision }: Correction): string {
  const entry = report?.entries.find(({ id }) => id === revision.item);
  if (report && entry) return entryAddress(report, entry);
  return report ? reportAddress(report) : editionAddress(edition);
}
