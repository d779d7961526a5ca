import { createHash } from 'node:crypto';

/** A short content hash (64 bits of SHA-256, hexadecimal) of texts, each kept apart from the next. */
export function hash(...texts: readonly (string | Uint8Array)[]): string {
  const sha = createHash('sha256');
  for (const text of texts) sha.update(`${text.length}:`).update(text);
  return sha.digest('hex').slice(0, 16);
}

/** The SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
