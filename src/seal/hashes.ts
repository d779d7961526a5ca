import type { Library } from '../library/library.ts';
import type { Bilingual } from '../model/locale.ts';
import { type KnownFile, knownFiles } from './known-file.ts';

/** `/verify/hashes.json`: all that the verifying page needs to know a file again. */
export interface Hashes {
  /** Titles by the path of the edition. */
  readonly editions: Readonly<Record<string, Bilingual>>;
  /** Names by the id of the agency. */
  readonly agencies: Readonly<Record<string, Bilingual>>;
  readonly files: readonly KnownFile[];
}

/** Every hash that the site knows, edition by edition. */
export async function hashesOf(library: Library): Promise<Hashes> {
  const { editions, agencies } = library;
  const files = await Promise.all(editions.map((edition) => knownFiles(library, edition)));
  return {
    editions: Object.fromEntries(editions.map(({ path, title }) => [path, title])),
    agencies: Object.fromEntries([...agencies.values()].map(({ id, name }) => [id, name])),
    files: files.flat(),
  };
}
