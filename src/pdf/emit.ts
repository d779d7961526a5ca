import type { Nodes } from 'mdast';
import { type DialectType, isDialectType } from '../dialect/nodes.ts';
import type { Emitter, Handler, Setting } from './handler.ts';
import { emitLink } from './nodes/link.ts';
import { emitList, emitListItem } from './nodes/list.ts';
import { emitBreak, emitDelete, emitEmphasis, emitStrong } from './nodes/mark.ts';
import { emitNote } from './nodes/note.ts';
import { emitParagraph } from './nodes/paragraph.ts';
import { emitBlockquote } from './nodes/quotation.ts';
import { emitRoot } from './nodes/root.ts';
import { emitTable, emitTableCell, emitTableRow } from './nodes/table.ts';
import { emitText, emitValue } from './nodes/text.ts';
import { emitTrend } from './nodes/trend.ts';
import { setPhrasing } from './phrasing.ts';

const handlers: { readonly [Type in DialectType]: Handler<Type> } = {
  root: emitRoot,
  paragraph: emitParagraph,
  text: emitText,
  emphasis: emitEmphasis,
  strong: emitStrong,
  delete: emitDelete,
  break: emitBreak,
  link: emitLink,
  list: emitList,
  listItem: emitListItem,
  blockquote: emitBlockquote,
  table: emitTable,
  tableRow: emitTableRow,
  tableCell: emitTableCell,
  value: emitValue,
  note: emitNote,
  trend: emitTrend,
};

/**
 * The Typst of a text or a part of it: one expression of Typst's code mode, which uses the functions
 * of `template.typ`.
 *
 * @throws at a node that the dialect doesn't have and at a link that leads nowhere, with file and line
 */
export function emitTypst(tree: Nodes, setting: Setting): string {
  const problem: Emitter['problem'] = (node, message) =>
    new Error(`${setting.file}:${node.position?.start.line ?? 1}: ${message}`);
  const emit: Emitter['emit'] = (nodes) =>
    nodes.flatMap((node) => {
      if (!isDialectType(node.type)) throw problem(node, `the PDF has no handler for \`${node.type}\``);
      // The registry pairs each type with its own handler, which indexing by a union can't express.
      const handler = handlers[node.type] as (node: Nodes, emitter: Emitter) => ReturnType<Emitter['emit']>;
      return handler(node, emitter);
    });
  const set: Emitter['set'] = (nodes) => setPhrasing(emit(nodes), setting.locale);
  const emitter: Emitter = { ...setting, emit, set, problem };
  return set([tree]);
}
