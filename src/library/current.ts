import { buildLibrary } from './build.ts';
import { readContentFiles } from './files.ts';
import type { Library } from './library.ts';

let current: { digest: string; library: Library } | undefined;

/**
 * The library of this process, read again only when `digest` differs from the one last read. Astro's
 * loaders and pages are different module instances, so pages pass the digest that the content
 * collections carry.
 */
export function currentLibrary(digest: string): Library {
  if (current?.digest !== digest) {
    current = { digest, library: buildLibrary(readContentFiles(process.cwd())) };
  }
  return current.library;
}
