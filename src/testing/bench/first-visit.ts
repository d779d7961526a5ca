import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed bytes of what a browser loads on the first visit of a page. */
export interface FirstVisit {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/** The first visit of the heaviest chapter page of a built site. */
export function firstVisit(dist: string): FirstVisit {
  const visits = globSync('annual/*/*/*/index.html', { cwd: dist }).map((page) => weigh(dist, page));
  const heaviest = visits.sort((a, b) => b.html - a.html)[0];
  if (!heaviest) throw new Error(`no chapter page in ${dist}`);
  return heaviest;
}

function weigh(dist: string, page: string): FirstVisit {
  const html = readFileSync(join(dist, page), 'utf8');
  const assets = (pattern: RegExp) =>
    [...html.matchAll(pattern)]
      .map(([, url = '']) => gzipSync(readFileSync(join(dist, url))).length)
      .reduce((sum, bytes) => sum + bytes, 0);
  return {
    page: `/${page.replace('index.html', '')}`,
    html: gzipSync(html).length,
    css: assets(/<link rel="stylesheet" href="([^"]+)"/g),
    js: assets(/<script[^>]* src="([^"]+)"/g),
  };
}
