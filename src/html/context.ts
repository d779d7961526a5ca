import type { NoteOf } from '../charts/remarks.ts';
import type { Trend } from '../compare/trend.ts';
import type { TrendNode, ValueNode } from '../dialect/nodes.ts';
import type { Locale } from '../model/locale.ts';

/** What the renderer must know of the page that a text stands on. */
export interface HtmlContext {
  readonly locale: Locale;
  /** The text's file, for error messages. */
  readonly file: string;
  /** The figure that a `<Value>` prints; `value` is its plain decimal. Undefined where none is found. */
  readonly figure: (node: ValueNode) => PrintedFigure | undefined;
  /** What a `<Trend>` draws. Undefined where there is nothing to draw. */
  readonly trend: (node: TrendNode) => DrawnTrend | undefined;
  /** The address of a link of the text, for this language and base path. */
  readonly href: (url: string) => string;
  /** Whether the text stands within a link, so that nothing in it can be one. */
  readonly inLink?: boolean;
}

export interface PrintedFigure {
  /** The number with its limits (“more than”), and its unit unless the text leaves that out. */
  readonly text: string;
  readonly value: string;
  /** Where the indicator's own page is. */
  readonly href: string;
}

/** A `<Trend>` as a page needs it. */
export interface DrawnTrend extends Trend {
  /** Finds the editor's note on a figure. */
  readonly noteOf: NoteOf;
  /** What the ids of the drawing begin with, unique on the page. */
  readonly id: string;
  /** Where the indicator's own page is. */
  readonly href: string;
}
