import { posix } from 'node:path';
import { kindOf } from './kinds.ts';

const mark = '# yaml-language-server: $schema=';

/** A YAML file with the comment by which any editor program finds its schema; as it is where it has one, or no kind. */
export function withModeline(file: string, source: string): string {
  const kind = kindOf(file);
  if (!kind || source.includes(mark)) return source;
  const schema = posix.relative(posix.dirname(file), `schemas/${kind.name}.schema.json`);
  const [end = '\n'] = /\r?\n/.exec(source) ?? [];
  return `${mark}${schema}${end}${source}`;
}
