import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file whole: a reader never sees half of it, since it is written beside and moved into its place. */
export function replaceFile(path: string, bytes: Buffer): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, bytes, existsSync(path) ? { mode: statSync(path).mode } : {});
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
