import { git } from './git.ts';

/** The files of `content/` that differ between a commit and the working folder, new ones included. */
export function changedFiles(root: string, commit: string): ReadonlySet<string> {
  const differing = git(root, [
    'diff',
    '--name-only',
    '--relative',
    '--no-renames',
    '-z',
    commit,
    '--',
    'content',
  ]);
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', 'content']);
  return new Set(
    [differing, untracked].flatMap((output) => output?.toString('utf8').split('\0').filter(Boolean) ?? []),
  );
}
