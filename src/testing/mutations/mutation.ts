import type { ContentFiles } from '../../library/files.ts';
import type { Random } from './random.ts';

/** One change of sound content, as bytes on the disk. */
export interface Mutation {
  /** What is written or, where there is no content, deleted or linked. */
  readonly file: string;
  readonly content?: string | Buffer;
  /** The target of a link that takes the file's place. */
  readonly link?: string;
  /**
   * What must come of it: a finding in the file (at the line, where one is given), a finding anywhere
   * (the file is gone), nothing, or one of the two (a text cut short can still be a text).
   */
  readonly expect: 'found here' | 'found' | 'nothing' | 'found here or nothing';
  readonly line?: number;
}

/** A kind of mutation: makes one of its many from sound files. */
export type Mutate = (files: ContentFiles, random: Random) => Mutation;

/** A line of a file that a pattern matches, by chance. */
export function pickLine(
  files: ContentFiles,
  random: Random,
  name: RegExp,
  pattern: RegExp,
): { file: string; lines: string[]; index: number; line: string } {
  const places = [...files]
    .filter(([file]) => name.test(file))
    .flatMap(([file, text]) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) => (pattern.test(line) ? [{ file, lines, index, line }] : []));
    });
  return random.pick(places);
}

/** The mutation that puts other lines in a line's place; what is wrong then stands at the line, or `below` it. */
export function replaceLine(
  { file, lines, index }: { file: string; lines: readonly string[]; index: number },
  text: string,
  below = 0,
): Mutation {
  return {
    file,
    content: lines.with(index, text).join('\n'),
    expect: 'found here',
    line: index + 1 + below,
  };
}
