import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** Puts a file of `content/` in its place as a whole, its folder made where there is none. */
export function writeContentFile(root: string, file: string, content: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, Buffer.from(content));
}

/**
 * Puts a new folder in its place as a whole: its files are written under `.cache/`, then moved in one step.
 *
 * @param root the project's root
 * @param folder where it shall stand, from the root
 * @param files contents by path from the folder
 * @returns whether it was put there; false where something stands there already
 */
export function placeFolder(root: string, folder: string, files: ReadonlyMap<string, string>): boolean {
  const target = join(root, folder);
  if (existsSync(target) && readdirSync(target).length > 0) return false;
  const draft = join(root, '.cache', 'drafts', randomUUID());
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(draft, name)), { recursive: true });
      writeFileSync(join(draft, name), content);
    }
    mkdirSync(dirname(target), { recursive: true });
    // An empty folder gives way on its own on Linux alone.
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(draft, target);
    return true;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
