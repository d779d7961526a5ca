import { hash } from '../cache/hash.ts';
import type { ContentFiles } from './files.ts';

/** The hash of some of the content files, by name and content. */
export function digestOf(files: ContentFiles, include: (file: string) => boolean): string {
  return hash(...[...files].filter(([file]) => include(file)).flat());
}
