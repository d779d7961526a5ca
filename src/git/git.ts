import { spawnSync } from 'node:child_process';

/**
 * What git prints for a command in a folder; undefined where it fails, as without git, outside a
 * repository or for a name that it does not know. Reads only: no lock is taken.
 */
export function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: 2 ** 30,
    ...(input !== undefined && { input }),
  });
  return status === 0 ? stdout : undefined;
}

/** The full name of the commit that a name such as `main`, `HEAD~3` or `v1` stands for. */
export function commitOf(root: string, name: string): string | undefined {
  return line(git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
}

/** The commit at which two branches parted; the first one where their history is not here. */
export function forkOf(root: string, base: string, branch: string): string {
  return line(git(root, ['merge-base', base, branch])) ?? base;
}

function line(output: Buffer | undefined): string | undefined {
  return output?.toString('utf8').trim() || undefined;
}
