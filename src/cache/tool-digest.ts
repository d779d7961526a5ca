import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hash } from './hash.ts';

const digests = new Map<string, string>();

/**
 * Hash of what makes a result besides its content: `package-lock.json` and the files of some source
 * folders, tests aside. Read once in a process, since a running process keeps the code that it loaded.
 *
 * @param folders paths from the project's root, such as `src/pdf`
 */
export function toolDigest(folders: readonly string[]): string {
  const key = folders.join('\n');
  const known = digests.get(key);
  if (known !== undefined) return known;
  const root = process.cwd();
  const files = ['package-lock.json', ...folders.flatMap((folder) => filesIn(root, folder))];
  const digest = hash(...files.flatMap((file) => [file, readFileSync(join(root, file))]));
  digests.set(key, digest);
  return digest;
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
