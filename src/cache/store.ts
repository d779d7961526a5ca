import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The bytes kept under `.cache/<kind>/<key>` of the project, computed and kept if they aren't there.
 * The folder may be deleted at any time, even during a build.
 *
 * @param kind folder of the results of one sort: `pdf`
 * @param key hash of everything that the result depends on
 * @throws what `compute` throws; nothing is kept then
 */
export async function cached(
  kind: string,
  key: string,
  compute: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const path = join(process.cwd(), '.cache', kind, key);
  const kept = await unlessMissing(readFile(path));
  if (kept) return kept;
  const bytes = await compute();
  await unlessMissing(keep(path, bytes));
  return bytes;
}

/** A reader never sees half a file: the bytes are written beside it and moved there when complete. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The result, or undefined where the file or its folder isn't there (any more). */
async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
