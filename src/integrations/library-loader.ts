import type { Loader } from 'astro/loaders';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import type { Library } from '../library/library.ts';
import type { RefreshContext } from './content-watcher.ts';

/** An entry of a collection before the library's digest is added. */
interface Entry {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * A loader whose entries tell what there is, not what it says: bodies stay in the library. Each entry
 * carries the digest of all content, so that a change of any file is a change of the collection.
 */
export function libraryLoader(name: string, entriesOf: (library: Library) => readonly Entry[]): Loader {
  return {
    name: `library-${name}`,
    load: async ({ store, parseData, generateDigest, refreshContextData }) => {
      const library = buildLibrary(readContentFiles(process.cwd()));
      store.clear();
      for (const { id, ...fields } of entriesOf(library)) {
        const data = await parseData({ id, data: { ...fields, digest: library.digest } });
        store.set({ id, data, digest: generateDigest(data) });
      }
      (refreshContextData as RefreshContext | undefined)?.loaded();
    },
  };
}
