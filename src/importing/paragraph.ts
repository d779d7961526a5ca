import type { Entry } from '../library/library.ts';
import type { Table } from '../sources/document.ts';
import type { UnknownHeading } from './heading.ts';
import type { Placement } from './placing.ts';

/** A text of an item as it will be written: the lines that only wrapping divided are one again. */
export interface Paragraph {
  readonly text: string;
  readonly table?: Table;
  /** The number of a list's entry: `1.`, `(2)`, `•`. */
  readonly marker?: string;
  readonly place: number;
  readonly how: Placement['how'];
}

/** The paragraphs of each item or unknown heading, in the order of the source. */
export type Sections = ReadonlyMap<Entry | UnknownHeading | undefined, readonly Paragraph[]>;

export function sectionsOf(placements: readonly Placement[]): Sections {
  const sections = new Map<Entry | UnknownHeading | undefined, Paragraph[]>();
  let before: Placement | undefined;
  for (const placement of placements) {
    const { unit, slot, how } = placement;
    const section = sections.get(slot) ?? [];
    sections.set(slot, section);
    const last = section.at(-1);
    if (unit.joins && before?.slot === slot && last && !last.table) {
      section[section.length - 1] = { ...last, text: `${last.text}${unit.text}`, how: weaker(last.how, how) };
    } else {
      const { text, table, marker, place } = unit;
      section.push({ text, place, how, ...(table && { table }), ...(marker && { marker }) });
    }
    before = placement;
  }
  return sections;
}

function weaker(a: Placement['how'], b: Placement['how']): Placement['how'] {
  return a === 'guessed' ? a : b;
}
