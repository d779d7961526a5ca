import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { type DialectType, isDialectType } from '../dialect/nodes.ts';
import type { HtmlContext } from './context.ts';
import type { Children, Handler } from './handler.ts';
import { blockquote } from './nodes/blockquote.ts';
import { lineBreak } from './nodes/break.ts';
import { deletion } from './nodes/deletion.ts';
import { emphasis } from './nodes/emphasis.ts';
import { link } from './nodes/link.ts';
import { list } from './nodes/list.ts';
import { listItem } from './nodes/list-item.ts';
import { note } from './nodes/note.ts';
import { paragraph } from './nodes/paragraph.ts';
import { root } from './nodes/root.ts';
import { strong } from './nodes/strong.ts';
import { table, tableCell, tableRow } from './nodes/table.ts';
import { text } from './nodes/text.ts';
import { trend } from './nodes/trend.ts';
import { value } from './nodes/value.ts';

/** One handler for every kind of node: a forgotten one is a type error. */
const handlers: { readonly [Type in DialectType]: Handler<Type> } = {
  root,
  paragraph,
  text,
  emphasis,
  strong,
  delete: deletion,
  break: lineBreak,
  link,
  list,
  listItem,
  blockquote,
  table,
  tableRow,
  tableCell,
  value,
  note,
  trend,
};

/**
 * Renders the tree of a checked text to HTML, without the element around it.
 *
 * @throws on a node that no handler knows, naming its file and line
 */
export function renderHtml(tree: Root, context: HtmlContext): string {
  // The dialect admits no HTML, so what is raw here is ours.
  return toHtml({ type: 'root', children: renderNode(tree, context) }, { allowDangerousHtml: true });
}

function renderNode(node: Nodes, context: HtmlContext): ElementContent[] {
  if (!isDialectType(node.type)) {
    throw new Error(`${context.file}:${node.position?.start.line ?? 1}: no HTML for a node \`${node.type}\``);
  }
  // The registry pairs each type with its own handler, which indexing by a union can't express.
  const handler = handlers[node.type] as (
    node: Nodes,
    context: HtmlContext,
    children: Children,
  ) => ElementContent[];
  return handler(node, context, (parent, inner = context) =>
    (parent.children as Nodes[]).flatMap((child) => renderNode(child, inner)),
  );
}
