import { normalise } from '../library/files.ts';
import { readBlobs } from './blobs.ts';
import { git } from './git.ts';

/** How many versions are read at once: most searches end among the latest. */
const batch = 20;

/** The committed versions of a file, latest first, under the names that it had. */
export function* versionsOf(root: string, file: string): Iterable<string> {
  const log = git(root, ['log', '--follow', '--format=%x00%H', '--name-only', '--diff-filter=d', '--', file]);
  const names = [...(log?.toString('utf8') ?? '').matchAll(/\0([0-9a-f]+)\n\n([^\n]+)/g)].map(
    ([, commit, path]) => `${commit}:${path}`,
  );
  for (let start = 0; start < names.length; start += batch) {
    for (const text of readBlobs(root, names.slice(start, start + batch))) {
      if (text !== undefined) yield normalise(text);
    }
  }
}
