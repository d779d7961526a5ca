import { commitOf, forkOf } from '../git/git.ts';
import { readTree } from '../git/tree.ts';
import { unknownRef } from '../git/unknown-ref.ts';
import { readContentFiles } from '../library/files.ts';
import { parseChangesArguments } from './arguments.ts';
import { changesToMarkdown } from './markdown.ts';
import { publicChanges } from './public.ts';

/** What `npm run changes` prints, and its exit code: 0, or 2 for a wrong call. */
interface ChangesResult {
  readonly text: string;
  readonly exitCode: 0 | 2;
}

/** Tells what a range of commits does to the public. Both states are read from git's store; nothing is checked out. */
export function runChanges(
  args: readonly string[],
  { root, env }: { readonly root: string; readonly env: Readonly<Record<string, string | undefined>> },
): ChangesResult {
  const wanted = parseChangesArguments(args, env);
  const { locale } = wanted;
  if ('fault' in wanted) return { text: wanted.fault[locale], exitCode: 2 };
  const { from, to, fromFork } = wanted.range;
  const [base, end] = [from, to ?? 'HEAD'].map((name) => commitOf(root, name));
  if (!base || !end) return { text: unknownRef(base ? (to ?? 'HEAD') : from)[locale], exitCode: 2 };
  const start = fromFork ? forkOf(root, base, end) : base;
  const later = to === undefined ? readContentFiles(root) : readTree(root, end);
  return { text: changesToMarkdown(publicChanges(readTree(root, start), later), locale), exitCode: 0 };
}
