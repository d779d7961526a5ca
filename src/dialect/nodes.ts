import type { Nodes, Root } from 'mdast';
import type { Data, Parent } from 'unist';

/** `<Value of="…" />`: a figure of the report, printed with its unit in the page's language. */
export interface ValueNode {
  type: 'value';
  of: string;
  period?: string;
  bare: boolean;
  position?: Parent['position'];
  data?: Data;
}

/** `<Trend of="…" />`: an indicator through the years, drawn, with the figures that are drawn. */
export interface TrendNode {
  type: 'trend';
  of: string;
  position?: Parent['position'];
  data?: Data;
}

/** `<Note>…</Note>`: an editor's remark, set apart from the text of the report. */
export interface NoteNode extends Parent {
  type: 'note';
  children: Root['children'];
}

declare module 'mdast' {
  interface RootContentMap {
    value: ValueNode;
    note: NoteNode;
    trend: TrendNode;
  }
  interface PhrasingContentMap {
    value: ValueNode;
  }
  interface BlockContentMap {
    note: NoteNode;
    trend: TrendNode;
  }
}

/** Every kind of node that a report's text may hold. Renderers have one handler for each. */
const dialectTypes = [
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'link',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'value',
  'note',
  'trend',
] as const;

export type DialectType = (typeof dialectTypes)[number];

/** A node of a checked text. */
export type DialectNode = Extract<Nodes, { type: DialectType }>;

export function isDialectType(type: string): type is DialectType {
  return (dialectTypes as readonly string[]).includes(type);
}
