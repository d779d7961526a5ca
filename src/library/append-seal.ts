import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../cache/hash.ts';
import { normalise } from './files.ts';
import { replaceFile } from './replace-file.ts';
import { sealsFile } from './seals.ts';

const head = `# 封存紀錄：由 npm run seal 附加，請勿更改。What was published: \`npm run seal\` adds to it; never edit.
`;

/**
 * Adds a seal at the end of an edition's record and leaves every byte before it as it is.
 *
 * @param root the project's root
 * @param entry makes the seal's YAML from the SHA-256 of what stands before it; undefined for the first
 * @returns the file's path from the root
 */
export function appendSeal(
  root: string,
  edition: string,
  entry: (previous: string | undefined) => string,
): string {
  const file = sealsFile(edition);
  const path = join(root, file);
  const kept = existsSync(path) ? readFileSync(path) : undefined;
  // An editor program may have left the last line without its end.
  const before = kept && Buffer.concat([kept, Buffer.from(kept.at(-1) === 0x0a ? '' : '\n')]);
  const previous = before && sha256(normalise(before.toString('utf8')));
  replaceFile(path, Buffer.concat([before ?? Buffer.from(head), Buffer.from(entry(previous))]));
  return file;
}
