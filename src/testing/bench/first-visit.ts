import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtPages, pageFile } from '../browser/pages.ts';
import { kindOf, siteRoutes } from '../browser/routes.ts';
import { scriptsOf } from './page-scripts.ts';

/** Compressed bytes of what a browser loads on the first visit of a page. */
export interface FirstVisit {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly images: number;
}

/** The first visit of the heaviest chapter page of a built site. */
export function firstVisit(dist: string): FirstVisit {
  const heaviest = chapterVisits(dist).sort((a, b) => total(b) - total(a))[0];
  if (!heaviest) throw new Error(`no chapter page in ${dist}`);
  return heaviest;
}

/** The first visits of all chapters, in both languages. */
export function chapterVisits(dist: string): FirstVisit[] {
  const routes = siteRoutes();
  return builtPages(dist)
    .filter((path) => kindOf(path, routes) === '[series]/[edition]/[agency]/[chapter]')
    .map((path) => weigh(dist, path));
}

/** All bytes of a visit. */
export function total({ html, css, js, images }: FirstVisit): number {
  return html + css + js + images;
}

/** Weighs a page with its styles, its scripts and what they import at once, and its pictures. */
export function weigh(dist: string, path: string): FirstVisit {
  const html = readFileSync(join(dist, pageFile(path)), 'utf8');
  const linked = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, url = '']) => url);
  return {
    page: `/${path}`,
    html: gzipSync(html).length,
    css: sum(dist, linked(/<link rel="stylesheet" href="([^"]+)"/g)),
    js: sum(dist, scriptsOf(dist, pageFile(path))),
    images: sum(dist, linked(/<(?:link rel="icon" href|img[^>]* src)="([^"]+)"/g)),
  };
}

function sum(dist: string, urls: Iterable<string>): number {
  return [...urls].reduce((bytes, url) => bytes + gzipSync(readFileSync(join(dist, url))).length, 0);
}
