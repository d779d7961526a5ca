import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scenarioRoot } from './scenario/scenario.ts';

/** A git repository in a folder of its own, with the scenario's site as its first commit. */
export interface Repository {
  readonly root: string;
  /** Writes files by their path from `content/`; undefined deletes one. */
  readonly write: (files: Readonly<Record<string, string | undefined>>) => void;
  readonly git: (...args: string[]) => string;
  /** Commits all that is written. */
  readonly commit: (subject: string) => void;
  readonly remove: () => void;
}

/** Makes a repository that depends on no configuration of the machine. */
export function makeRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'repository-'));
  cpSync(scenarioRoot, root, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: root,
        GIT_CONFIG_NOSYSTEM: '1',
        ...identity('AUTHOR'),
        ...identity('COMMITTER'),
      },
    });
  const commit = (subject: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', subject);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit('The site');
  return {
    root,
    git,
    commit,
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(root, 'content', path);
        mkdirSync(dirname(file), { recursive: true });
        if (text === undefined) rmSync(file);
        else writeFileSync(file, text);
      }
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

function identity(role: 'AUTHOR' | 'COMMITTER'): Record<string, string> {
  return {
    [`GIT_${role}_NAME`]: 'Editor',
    [`GIT_${role}_EMAIL`]: 'editor@example.org',
    [`GIT_${role}_DATE`]: '2024-01-01T00:00:00Z',
  };
}
