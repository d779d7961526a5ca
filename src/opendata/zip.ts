import { type Zippable, zipSync } from 'fflate';

/** One file of an archive. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Kept as it is: what is compressed already, or what must stand readable in the archive. */
  readonly stored?: boolean;
}

/**
 * Packs files in the order given, the same bytes for the same files: every date is the earliest that the
 * format knows (written in local time, hence read from local time), and no machine's attributes are kept.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const earliest = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const { path, bytes, stored } of entries) {
    files[path] = [bytes, { level: stored ? 0 : 9, mtime: earliest }];
  }
  return zipSync(files);
}
