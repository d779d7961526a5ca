import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const parts = [
  'src',
  'scripts',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies what a build needs into another folder; packages are linked, not copied. */
export function copyProject(root: string, folder: string): void {
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** How long a build took, and what it printed. */
interface Build {
  readonly seconds: number;
  readonly log: string;
}

/** Builds the site; a cold build starts without any cache. */
export function build(folder: string, state: 'cold' | 'warm'): Build {
  for (const part of state === 'cold' ? ['dist', '.astro', '.cache'] : ['dist']) {
    rmSync(join(folder, part), { recursive: true, force: true });
  }
  const start = performance.now();
  const log = execFileSync(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { seconds: (performance.now() - start) / 1000, log };
}

/** Changes the Chinese and the English text of one item by a word of its own for each run. */
export function touchItem(folder: string, run: number): void {
  const [zh] = globSync('content/annual/*/*/*/*.zh.mdx', { cwd: folder }).sort();
  if (!zh) throw new Error('no item to change in content/annual/');
  appendFileSync(join(folder, zh), `\n改稿${'甲乙丙丁'[run]}。\n`);
  appendFileSync(join(folder, zh.replace('.zh.', '.en.')), `\nDraft ${'abcd'[run]}.\n`);
}

/** How many seconds `npm run check` takes for all content, npm's own start aside. */
export function check(folder: string): number {
  const start = performance.now();
  execFileSync(process.execPath, ['scripts/check.ts'], { cwd: folder, stdio: 'ignore' });
  return (performance.now() - start) / 1000;
}
