import { posix } from 'node:path';
import { findCycles } from './cycles.ts';
import { layerOf, layerViolation } from './layers.ts';
import { packageViolation } from './packages.ts';
import { readImports } from './read.ts';

/** An import that the rules forbid and that is wanted all the same. */
export interface Exception {
  readonly file: string;
  /** The imported file, or the package as written. */
  readonly imports: string;
  readonly reason: string;
}

/**
 * Checks who imports whom.
 *
 * @param files texts of the source files by their path from the project's root
 * @returns one sentence a problem: file, line and the rule broken; circles as their path; exceptions that
 * nothing needs
 */
export function checkImports(
  files: ReadonlyMap<string, string>,
  exceptions: readonly Exception[] = [],
): string[] {
  const problems: string[] = [];
  const needed = new Set<Exception>();
  const graph = new Map<string, string[]>();
  for (const [file, text] of files) {
    const targets: string[] = [];
    for (const { specifier, line } of readImports(file, text)) {
      const target = specifier.startsWith('.') ? resolve(file, specifier) : undefined;
      if (target !== undefined) targets.push(target);
      const rule =
        target === undefined ? packageViolation(layerOf(file), specifier) : fileViolation(file, target);
      if (!rule) continue;
      const imports = target ?? specifier;
      const exception = exceptions.find((entry) => entry.file === file && entry.imports === imports);
      if (exception) needed.add(exception);
      else problems.push(`${file}:${line} imports ${imports}: ${rule}`);
    }
    graph.set(file, targets);
  }
  const circles = findCycles(graph).map((path) => `circle: ${path.join(' → ')}`);
  const idle = exceptions.filter((exception) => !needed.has(exception));
  return [
    ...problems,
    ...circles,
    ...idle.map(({ file, imports }) => `exception not needed: ${file} → ${imports}`),
  ];
}

function resolve(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

function fileViolation(file: string, target: string): string | undefined {
  // What is not code (styles, data, package.json) belongs to no layer.
  return /\.(?:ts|mts|mjs|js|astro)$/.test(target)
    ? layerViolation(layerOf(file), layerOf(target))
    : undefined;
}
