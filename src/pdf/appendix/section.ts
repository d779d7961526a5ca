import type { Locale } from '../../model/locale.ts';
import type { Binding } from '../binding.ts';
import { typstSequence } from '../literal.ts';
import { setPhrasing, setText } from '../phrasing.ts';
import { textPiece } from '../piece.ts';

/** One section of the appendix. */
export interface Section {
  /** Its anchor is `appendix.` and this, which no id of an outline can be. */
  readonly id: string;
  readonly title: (binding: Binding) => string;
  /** Typst expressions that follow one another. */
  readonly body: (binding: Binding) => string[];
}

/** A paragraph of plain text. */
export function paragraph(text: string, locale: Locale): string {
  return `par(${setText(text, locale)})`;
}

/** A table whose columns have the given widths and sides. */
export function tableCode(
  columns: readonly { readonly head: string; readonly width: string; readonly side: 'left' | 'right' }[],
  rows: readonly string[],
  locale: Locale,
): string {
  const widths = columns.map(({ width }) => `${width},`).join(' ');
  const sides = columns.map(({ side }) => `${side},`).join(' ');
  const heads = columns.map(({ head }) => setText(head, locale)).join(', ');
  return `table(columns: (${widths}), align: (${sides}), table.header(${heads}),\n${rows.join(',\n')})`;
}

/** The row that opens a group of rows and stands again where the group runs on to the next page. */
export function groupRow(columns: number, title: string, locale: Locale): string {
  return `group(${columns}, ${setText(title, locale)})`;
}

/** A figure, which stays on one line where it is short enough. */
export function figureCode(text: string, locale: Locale): string {
  return setPhrasing(textPiece(text, true), locale);
}

/** A text as Typst, and under it what is said in smaller type. */
export function withAside(code: string, aside: string | undefined, locale: Locale): string {
  if (aside === undefined) return code;
  return typstSequence([`par(${code})`, `par(aside(${setText(aside, locale)}))`]);
}
