import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A copy of the project without its content and its tests; packages are linked. */
export function copyProject(root: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
    'public',
    'scripts',
  ]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  cpSync('src', join(root, 'src'), {
    recursive: true,
    filter: (path) => !/\btesting\b|\.test\.ts$/.test(path),
  });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}

/** Runs a script of a copy, with an environment that says nothing of the site. */
export function runIn(root: string, script: string, ...args: string[]): void {
  const {
    SITE: _site,
    BASE: _base,
    SIGNING_KEY: _key,
    SIGNING_CERTIFICATE: _certificate,
    ...env
  } = process.env;
  execFileSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Vitest's own NODE_ENV would make it a development build.
    env: { ...env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
