import { git } from './git.ts';

/**
 * The contents of objects, in the order of their names (`<commit>:<path>` or a hash); undefined for one
 * that is not there. One process reads them all.
 */
export function readBlobs(root: string, names: readonly string[]): (string | undefined)[] {
  if (names.length === 0) return [];
  const output = git(root, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  if (!output) return names.map(() => undefined);
  let offset = 0;
  return names.map(() => {
    const end = output.indexOf('\n', offset);
    const [, size] = / blob (\d+)$/.exec(output.toString('utf8', offset, end)) ?? [];
    offset = end + 1;
    if (size === undefined) return undefined;
    const content = output.toString('utf8', offset, offset + Number(size));
    offset += Number(size) + 1;
    return content;
  });
}
