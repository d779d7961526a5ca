import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Handler, NodeOf } from '../handler.ts';

/** A table whose first row heads the columns. Alignment is a class: the site's security policy bars style attributes. */
export const table: Handler<'table'> = (node, _, children) => {
  const [head, ...body] = node.children;
  const align = node.align ?? [];
  const row = (cells: NodeOf<'tableRow'>, tag: 'th' | 'td'): ElementContent =>
    h(
      'tr',
      cells.children.map((cell, index) =>
        h(
          tag,
          {
            ...(tag === 'th' && { scope: 'col' }),
            ...(align[index] && { className: `align-${align[index]}` }),
          },
          children(cell),
        ),
      ),
    );
  return [
    h('table', [
      h('thead', head ? [row(head, 'th')] : []),
      h(
        'tbody',
        body.map((cells) => row(cells, 'td')),
      ),
    ]),
  ];
};

/** Rows and cells are laid out by their table; these serve a part that stands alone. */
export const tableRow: Handler<'tableRow'> = (node, _, children) => children(node);
export const tableCell: Handler<'tableCell'> = (node, _, children) => children(node);
