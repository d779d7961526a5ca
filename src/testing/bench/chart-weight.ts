import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The compressed bytes of the heaviest chart on any page of a built site, and where it stands. */
export function heaviestChart(dist: string): { readonly page: string; readonly bytes: number } {
  let heaviest = { page: '', bytes: 0 };
  for (const file of globSync('**/index.html', { cwd: dist })) {
    const charts = readFileSync(join(dist, file), 'utf8').match(/<svg [^>]*class="chart".*?<\/svg>/gs) ?? [];
    for (const chart of charts) {
      const bytes = gzipSync(chart).length;
      if (bytes > heaviest.bytes) heaviest = { page: `/${file.replace('index.html', '')}`, bytes };
    }
  }
  return heaviest;
}
