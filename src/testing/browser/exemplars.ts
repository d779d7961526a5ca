import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, pageFile } from './pages.ts';
import { kindOf, siteRoutes } from './routes.ts';

/**
 * The pages to look at where looking at all would take too long, by their paths: of every kind of page the
 * longest and the emptiest in each language, and besides as many as it takes for every class of the site's
 * markup to be seen.
 */
export function exemplars(dist: string): string[] {
  const pages = builtPages(dist).map((path) => readPage(dist, path));
  return [true, false].flatMap((english) => choose(pages.filter((page) => page.english === english)));
}

/** The longest page of a kind in one language. */
export function longestOf(dist: string, kind: string, english: boolean): string {
  const routes = siteRoutes();
  const pages = builtPages(dist).filter(
    (path) => path.startsWith('en/') === english && kindOf(path, routes) === kind,
  );
  const longest = pages.map((path) => readPage(dist, path)).sort((a, b) => b.length - a.length)[0];
  if (!longest) throw new Error(`${dist} has no page of the kind ${kind}.`);
  return longest.path;
}

interface BuiltPage {
  readonly path: string;
  readonly english: boolean;
  readonly length: number;
  readonly classes: ReadonlySet<string>;
}

function readPage(dist: string, path: string): BuiltPage {
  const html = readFileSync(join(dist, pageFile(path)), 'utf8');
  const classes = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  return { path, english: path.startsWith('en/'), length: html.length, classes: new Set(classes) };
}

function choose(pages: readonly BuiltPage[]): string[] {
  const routes = siteRoutes();
  const byLength = pages.toSorted((a, b) => b.length - a.length);
  const kinds = Map.groupBy(byLength, ({ path }) => kindOf(path, routes));
  const chosen = new Set(
    [...kinds.values()].flatMap((kind) => [kind[0], kind.at(-1)]).filter((page) => page !== undefined),
  );
  const seen = new Set([...chosen].flatMap(({ classes }) => [...classes]));
  for (const page of byLength) {
    if (page.classes.isSubsetOf(seen)) continue;
    chosen.add(page);
    for (const name of page.classes) seen.add(name);
  }
  return [...chosen].map(({ path }) => path).sort();
}
