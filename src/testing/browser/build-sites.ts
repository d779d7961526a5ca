import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** The sites that browser tests look at: one at the root of its address, one under a base path. */
export const sites = {
  root: { base: '/', dist: join(process.cwd(), '.cache/test-sites/root') },
  based: { base: '/reports/', dist: join(process.cwd(), '.cache/test-sites/based') },
} as const;

/** Builds them afresh, once for all browser tests. */
export default function buildSites(): void {
  for (const { base, dist } of Object.values(sites)) {
    rmSync(dist, { recursive: true, force: true });
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        // Vitest's own would make it a development build.
        NODE_ENV: 'production',
        // Pipelines hand on variables that they have no value for, and these count as unset.
        SITE: '',
        BASE: base === '/' ? '' : base,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
  }
}
