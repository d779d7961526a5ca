import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of `content/` by their path from the project's root, with `/` between folders. */
export type ContentFiles = ReadonlyMap<string, string>;

/**
 * Reads every YAML and MDX file under `content/` of a project, and what commands leave beside them for
 * the editor of a draft. Byte order marks and CR are dropped. None without that folder.
 */
export function readContentFiles(root: string): ContentFiles {
  const files = new Map<string, string>();
  if (!existsSync(join(root, 'content'))) return files;
  for (const entry of readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isContentFile(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(root, path).split(sep).join('/'), normalise(readFileSync(path, 'utf8')));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a file has a name that content is kept under, or what commands leave beside a draft's. */
export function isContentFile(path: string): boolean {
  return /(?:\.(?:yaml|mdx|previous\.md)|(?:^|\/)unplaced(?:-\d+)?\.md)$/.test(path);
}

/** A text without byte order mark, its lines ended by LF alone. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
