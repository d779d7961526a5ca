import { globSync, readFileSync } from 'node:fs';

/** Reads every source file of the project by its path from the root, with `/` between folders. */
export function readSourceFiles(root: string): Map<string, string> {
  const paths = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', '*.{ts,mjs}'], { cwd: root });
  const sorted = paths.map((path) => path.replaceAll('\\', '/')).sort();
  return new Map(sorted.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}
