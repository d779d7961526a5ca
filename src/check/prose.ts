import type { Document } from '../dialect/parse.ts';
import { placeInText, type TextPart, visitText } from '../dialect/text.ts';
import { startOf } from '../library/diagnose.ts';
import type { YamlFile } from '../library/yaml.ts';
import type { Place } from '../model/diagnostic.ts';

/** What a reader reads of a text or a field, with the way back to the author's line and column. */
export interface Prose {
  readonly file: string;
  /** A line feed ends a block and nothing else; U+FFFC stands for each figure. */
  readonly text: string;
  /** The place of a piece of the text that begins at an index. */
  readonly placeAt: (index: number, piece: string) => Place;
}

/** The prose of a document, its figures left out. */
export function documentProse({ file, source, tree }: Document): Prose {
  let text = '';
  const runs: { from: number; part: TextPart }[] = [];
  visitText(tree, (part) => {
    if (typeof part !== 'string') runs.push({ from: text.length, part });
    text +=
      typeof part === 'string' ? part : part.type === 'text' ? part.value.replaceAll('\n', ' ') : '\uFFFC';
  });
  const lines = source.split('\n');
  const placeAt = (index: number, piece: string): Place => {
    const run = runs.findLast(({ from }) => from <= index);
    const point = run && placeInText(run.part, index - run.from);
    if (!point) return startOf(file);
    // Escapes, entities and indentation stand before the piece in the source, but not in the text.
    const column = (lines[point.line - 1] ?? '').indexOf(piece, point.column - 1) + 1;
    return { file, line: point.line, column: column || point.column };
  };
  return { file, text, placeAt };
}

/** The prose of a string of a YAML file. */
export function yamlProse(yaml: YamlFile, path: readonly PropertyKey[], text: string): Prose {
  return { file: yaml.file, text, placeAt: (_, piece) => yaml.piecePlace(path, piece) };
}
