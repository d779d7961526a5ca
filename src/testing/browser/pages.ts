import { globSync } from 'node:fs';

/**
 * Every page of a built site by its path below the site's address: `''`, `'en/annual/112/'`, `'404.html'`;
 * in order.
 */
export function builtPages(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, ''))
    .sort();
}

/** The file of a page in the site's folder. */
export function pageFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
