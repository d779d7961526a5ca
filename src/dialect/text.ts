import type { Nodes } from 'mdast';
import type { Point } from 'unist';
import type { ValueNode } from './nodes.ts';

const blocks = new Set(['paragraph', 'listItem', 'tableCell', 'blockquote', 'note', 'break']);

/**
 * The plain text of a tree, block by block, a line feed between blocks.
 *
 * @param value what stands for a `<Value>`
 */
export function documentText(tree: Nodes, value: (node: ValueNode) => string): string {
  let text = '';
  visitText(tree, (part) => {
    text += typeof part === 'string' ? part : part.type === 'value' ? value(part) : part.value;
  });
  return text.replace(/\n+/g, '\n').trim();
}

/** Calls back for every run of text and every figure in order, and with a line feed where a block ends. */
export function visitText(tree: Nodes, visit: (part: TextPart | '\n') => void): void {
  if (tree.type === 'text' || tree.type === 'value') {
    visit(tree);
    return;
  }
  if ('children' in tree) for (const child of tree.children) visitText(child, visit);
  if (blocks.has(tree.type)) visit('\n');
}

export type TextPart = Extract<Nodes, { type: 'text' | 'value' }>;

/**
 * The place of a character inside a text node. Escapes and entities shift columns by a little, so the
 * line is exact and the column is exact on lines without them.
 */
export function placeInText(part: TextPart, index: number): Point | undefined {
  const start = part.position?.start;
  if (!start || part.type !== 'text') return start;
  const before = part.value.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + before.length - 1, column: last.length + 1 };
}
