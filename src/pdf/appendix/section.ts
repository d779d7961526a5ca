import type { Locale } from '../../model/locale.ts';
import type { Binding } from '../binding.ts';
import { typstSequence } from '../literal.ts';
import { setText } from '../phrasing.ts';

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

/** Text, and what is said beside it in smaller type. */
export function withAside(text: string, aside: string | undefined, locale: Locale): string {
  if (aside === undefined) return setText(text, locale);
  return typstSequence([`par(${setText(text, locale)})`, `par(aside(${setText(aside, locale)}))`]);
}
