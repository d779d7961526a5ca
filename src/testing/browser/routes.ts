import { globSync } from 'node:fs';

/** A kind of page: one file under `src/pages/`, which makes all pages of a pattern. */
export interface Route {
  /** The file, by which the kind is named: `indicators/[indicator]`. */
  readonly name: string;
  readonly pattern: RegExp;
  /** How many of the address's parts vary. */
  readonly varying: number;
}

/** The kinds of pages of the site; the editors' desk is no part of what is built. */
export function siteRoutes(): Route[] {
  return globSync('**/*.astro', { cwd: 'src/pages', exclude: ['_*', '_*/**'] })
    .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
    .map(routeOf)
    .sort((a, b) => a.varying - b.varying);
}

/** The kind of a page; of several that fit, the one of which least varies, as Astro decides it too. */
export function kindOf(path: string, routes: readonly Route[]): string {
  const route = routes.find(({ pattern }) => pattern.test(path));
  if (!route) throw new Error(`${path} is of no kind that src/pages has.`);
  return route.name;
}

function routeOf(file: string): Route {
  const name = file.replace('[...locale]/', '');
  const parts = name
    .split('/')
    .filter((part) => part !== 'index')
    .map((part) => (part.startsWith('[') ? '[^/]+' : part));
  return {
    name,
    pattern:
      name === '404' ? /^404\.html$/ : new RegExp(`^(?:en/)?${parts.map((part) => `${part}/`).join('')}$`),
    varying: parts.filter((part) => part === '[^/]+').length,
  };
}
