import type { Handler } from '../handler.ts';
import { codePiece } from '../piece.ts';

/** A table; its first row is the head, which stands again on every page that the table reaches. */
export const emitTable: Handler<'table'> = (node, emitter) => {
  const columns = node.children[0]?.children.length ?? 0;
  const sides = Array.from({ length: columns }, (_, column) => `${node.align?.[column] ?? 'left'},`);
  const [head, ...rows] = node.children.map((row) => {
    // A short row would pull the next one's cells up, a long one push them down.
    const missing = Array.from({ length: columns - row.children.length }, () => '[]');
    const cells = row.children.slice(0, columns).map((cell) => emitter.set([cell]));
    return [...cells, ...missing].join(', ');
  });
  const parts = [`columns: ${columns}`, `align: (${sides.join(' ')})`, `table.header(${head})`, ...rows];
  return codePiece(`table(${parts.join(', ')})`);
};

/** The cells of a row outside of a table, as a part of a text may be asked for. */
export const emitTableRow: Handler<'tableRow'> = (node, emitter) => emitter.emit(node.children);

export const emitTableCell: Handler<'tableCell'> = (node, emitter) => codePiece(emitter.set(node.children));
