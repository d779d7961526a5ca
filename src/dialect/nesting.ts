import type { Point, Position } from 'unist';
import type { Problems } from './problem.ts';

/** How deep nodes may stand in each other; a report's lists go five deep, which is ten nodes. */
export const maxDepth = 50;

/** Columns of indentation; deeper means lists far past {@link maxDepth}. */
const maxIndent = 200;

/** Delimiters in one block, since the parser's time grows with their square (4,000 take .3 s). */
const maxDelimiters = 4000;

/**
 * Looks for nesting in a source that would overflow the parser's stack or take it minutes, before it is
 * parsed. Returns the place of the first, or undefined.
 */
export function findDeepNesting(source: string): Point | undefined {
  let delimiters = 0;
  let elements = 0;
  for (const [index, text] of source.split('\n').entries()) {
    const at = (column: number): Point => ({ line: index + 1, column });
    if (indentation(text) > maxIndent || containers(text) > maxDepth) return at(1);
    delimiters = /\S/.test(text) ? delimiters + (text.match(/[*_{]/g)?.length ?? 0) : 0;
    if (delimiters > maxDelimiters) return at(1);
    for (const tag of text.matchAll(/(?<!\\)<(\/?)(?:[A-Za-z][^<>]*?(\/?))?>/g)) {
      if (!tag[2]) elements += tag[1] ? -1 : 1;
      if (elements > maxDepth) return at(tag.index + 1);
    }
  }
  return undefined;
}

function indentation(line: string): number {
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return space.replaceAll('\t', '    ').length;
}

/** The quotations and lists that a line opens: `> - 1. text` opens three. */
function containers(line: string): number {
  const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
  return markers.match(/>|[-*+](?=[ \t]|$)|[.)]/g)?.length ?? 0;
}

export function reportDeepNesting(place: Position | Point | undefined, problems: Problems): void {
  problems.add(
    'unknown-markup',
    place,
    {
      zh: `這裡的標記層層相套，超過 ${maxDepth} 層。`,
      en: `Unexpected markup nested more than ${maxDepth} deep.`,
    },
    {
      zh: '請減少清單、引文、強調或元件的層數。',
      en: 'Use fewer levels of lists, quotations, emphasis or components.',
    },
  );
}
