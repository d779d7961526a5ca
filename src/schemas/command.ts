import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFiles, readContentFiles } from '../library/files.ts';
import { replaceFile } from '../library/replace-file.ts';
import { withModeline } from './modeline.ts';
import { schemaFiles } from './schema-files.ts';

/** Writes the schemas of a project, and into each YAML file the comment that names its own; returns the files that changed. */
export function writeSchemas(root: string): string[] {
  const content: ContentFiles = readContentFiles(root);
  const commented = [...content.keys()]
    .filter((file) => file.endsWith('.yaml'))
    // As it is on the disk: what reading normalises is not this command's to change.
    .map((file) => [file, withModeline(file, readFileSync(join(root, file), 'utf8'))] as const);
  mkdirSync(join(root, 'schemas'), { recursive: true });
  return [...schemaFiles(content), ...commented].flatMap(([file, text]) => {
    if (readIfThere(join(root, file)) === text) return [];
    replaceFile(join(root, file), Buffer.from(text));
    return [file];
  });
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
