import { type ContentFiles, isContentFile, normalise } from '../library/files.ts';
import { readBlobs } from './blobs.ts';
import { git } from './git.ts';

/** The files of `content/` as a commit has them, read from git's store: nothing is checked out. */
export function readTree(root: string, commit: string): ContentFiles {
  const list = git(root, ['ls-tree', '-r', '-z', commit, '--', 'content'])?.toString('utf8') ?? '';
  // Modes that begin with 100 are plain files: links and submodules are not read from the disk either.
  const entries = [...list.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]+)\0/g)].filter(([, , path = '']) =>
    isContentFile(path),
  );
  const contents = readBlobs(
    root,
    entries.map(([, hash = '']) => hash),
  );
  return new Map(
    entries
      .map(([, , path = ''], index): [string, string] => [path, normalise(contents[index] ?? '')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
