import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../../pdf/conformance/read-pdf.ts';
import { sites } from './build-sites.ts';

test.each(Object.entries(sites))(
  'every link of every page leads somewhere (%s)',
  async (_, { base, dist }) => {
    const pages = globSync('**/*.html', { cwd: dist });
    expect(pages.length).toBeGreaterThan(20);
    const places = await pdfPlaces(dist);
    const broken = pages.flatMap((page) => brokenLinks(dist, base, page, places));
    expect(broken).toEqual([]);
  },
);

test.each(Object.entries(sites))(
  'alternates and share images are full addresses that exist (%s)',
  (_, { base, dist }) => {
    const html = readFileSync(join(dist, 'annual/112/rdec/index.html'), 'utf8');
    const addresses = [...html.matchAll(/(?:href|content)="https:\/\/reports\.example\.org(\/[^"]*)"/g)].map(
      ([, path = '']) => path,
    );
    expect(addresses.length).toBeGreaterThanOrEqual(5);
    expect(addresses.filter((path) => !exists(dist, base, path))).toEqual([]);
  },
);

/** The named places of every report's PDF, by its path in the site's folder. */
async function pdfPlaces(dist: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const places = new Map<string, ReadonlySet<string>>();
  for (const file of globSync('**/report.pdf', { cwd: dist })) {
    const { destinations } = await readPdf(readFileSync(join(dist, file)));
    places.set(file, new Set([...destinations.keys()].map((name) => `nameddest=${name}`)));
  }
  return places;
}

function brokenLinks(
  dist: string,
  base: string,
  page: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const links = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, url = '']) => url);
  return links
    .filter((url) => !/^(?:https?:|mailto:|tel:)/.test(url))
    .filter((url) => {
      const [path = '', anchor] = url.split('#');
      const target = path === '' ? page : fileOf(base, path);
      if (!target || !existsSync(join(dist, target))) return true;
      const named = places.get(target);
      if (named && anchor) return !named.has(anchor);
      return anchor ? !readFileSync(join(dist, target), 'utf8').includes(` id="${anchor}"`) : false;
    })
    .map((url) => `${page}: ${url}`);
}

function exists(dist: string, base: string, path: string): boolean {
  const file = fileOf(base, path);
  return file !== undefined && existsSync(join(dist, file));
}

function fileOf(base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const file = path.slice(base.length).replace(/\?.*$/, '');
  return file === '' || file.endsWith('/') ? join(file, 'index.html') : file;
}
