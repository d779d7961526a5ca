import { editionAddress, reportAddress } from '../library/address.ts';
import type { Edition } from '../library/library.ts';

/** Where an edition on the shelf leads to: its one report, or the list of them. */
export function shelfAddress(edition: Edition): string {
  const [first, ...others] = edition.reports;
  return first && others.length === 0 ? reportAddress(first) : editionAddress(edition);
}
