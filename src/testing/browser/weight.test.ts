import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chapterVisits, firstVisit, total, weigh } from '../bench/first-visit.ts';
import { sites } from './build-sites.ts';
import { builtPages, pageFile } from './pages.ts';
import { kindOf, siteRoutes } from './routes.ts';
import { useSite } from './site.ts';

const { dist } = sites.root;
const site = useSite(sites.root);
const kilobyte = 1000;

/** The two tools, which are scripts through and through; every other page is for reading. */
const tools = ['search/index', 'verify/index'];

test('a chapter’s first visit weighs at most 30 KB with everything', () => {
  const visits = chapterVisits(dist);
  expect(visits.length).toBeGreaterThan(50);
  expect(visits.filter((visit) => total(visit) > 30 * kilobyte)).toEqual([]);
});

test('a browser loads no more on it than was weighed', async () => {
  const heaviest = firstVisit(dist);
  const page = await site().browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.goto(site().address + heaviest.page.slice(1), { waitUntil: 'networkidle' });
  const loaded = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  // Without a window the browser may leave the icon out.
  expect(loaded).toBeGreaterThanOrEqual(total(heaviest) - heaviest.images);
  expect(loaded).toBeLessThanOrEqual(total(heaviest));
  await page.close();
});

test('a page for reading has at most 6 KB of scripts', () => {
  const routes = siteRoutes();
  const heavy = builtPages(dist)
    .filter((path) => !tools.includes(kindOf(path, routes)))
    .map((path) => weigh(dist, path))
    .filter(({ js }) => js > 6 * kilobyte);
  expect(heavy).toEqual([]);
});

test('each style sheet is under 12 KB', () => {
  const sheets = globSync('**/*.css', { cwd: dist });
  expect(sheets.length).toBeGreaterThan(0);
  const heavy = sheets.filter((file) => gzipSync(readFileSync(join(dist, file))).length >= 12 * kilobyte);
  expect(heavy).toEqual([]);
});

test('no page and no style sheet asks another host for anything', () => {
  const loads =
    /<(?:script|img|iframe|source|video|audio|embed|object|use)\b[^>]*? (?:src|srcset|data|href)="(?:https?:)?\/\/[^"]*"/g;
  const links =
    /<link rel="(?:stylesheet|\w*-?icon|manifest|pre\w+|modulepreload|dns-prefetch)" href="(?:https?:)?\/\/[^"]*"/g;
  const asked = builtPages(dist).flatMap((path) => {
    const html = readFileSync(join(dist, pageFile(path)), 'utf8');
    return [...(html.match(loads) ?? []), ...(html.match(links) ?? [])].map((what) => `/${path}: ${what}`);
  });
  expect(asked).toEqual([]);
  for (const file of globSync('**/*.css', { cwd: dist })) {
    expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
  }
});
