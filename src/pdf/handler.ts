import type { Nodes } from 'mdast';
import type { ChartWidth } from '../charts/frame.ts';
import type { NoteOf } from '../charts/remarks.ts';
import type { Trend } from '../compare/trend.ts';
import type { DialectNode, DialectType, TrendNode, ValueNode } from '../dialect/nodes.ts';
import type { Locale } from '../model/locale.ts';
import type { Piece } from './piece.ts';

/** What the text of one file needs to become Typst. */
export interface Setting {
  /** Path of the text, for errors. */
  readonly file: string;
  readonly locale: Locale;
  /** The text of a figure. */
  readonly value: (node: ValueNode) => string;
  /** What a `<Trend>` draws; undefined where there is nothing to draw. */
  readonly trend: (node: TrendNode) => Trend | undefined;
  /** The width that charts are drawn for: a page's, or a column's, which is that of a telephone. */
  readonly chartWidth: ChartWidth;
  /** Finds the editor's note on a figure. */
  readonly noteOf: NoteOf;
  /** The anchor of the place where a figure is stated, which the appendix points at. */
  readonly mark: (node: ValueNode) => string | undefined;
  /** The Typst destination of a link, or undefined where it leads nowhere. */
  readonly destination: (url: string) => string | undefined;
}

/** A setting, and the way on to the nodes inside a node. */
export interface Emitter extends Setting {
  /** The pieces of nodes that follow one another. */
  readonly emit: (nodes: readonly Nodes[]) => Piece[];
  /** Nodes that follow one another as one Typst expression. */
  readonly set: (nodes: readonly Nodes[]) => string;
  /** An error that says where in the file it happened. */
  readonly problem: (node: Nodes, message: string) => Error;
}

/** Turns one kind of node into pieces of Typst. */
export type Handler<Type extends DialectType> = (
  node: Extract<DialectNode, { type: Type }>,
  emitter: Emitter,
) => Piece[];
