import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Element } from './components.ts';

/**
 * `<Note>…</Note>` on one line is a paragraph with an element to MDX, `<Note>` on lines of its own is a
 * block: makes the first the second, so that both mean the same.
 */
export function liftElement(node: Nodes, isBlock: (element: Element) => boolean): Nodes {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'mdxJsxTextElement' || others.length > 0 || !isBlock(only)) return node;
  const text: Paragraph = { type: 'paragraph', children: only.children };
  if (only.position) text.position = only.position;
  const children = only.children.length > 0 ? [text] : [];
  return { ...only, type: 'mdxJsxFlowElement', children };
}

/**
 * Appends a paragraph to the one before it if no blank line parts them: figures that stand alone on a line
 * are blocks to MDX, but the author began no new paragraph. Returns whether it did.
 */
export function joinParagraphs(before: Nodes | undefined, node: Nodes): boolean {
  if (before?.type !== 'paragraph' || node.type !== 'paragraph') return false;
  if (!before.position || !node.position) return false;
  const { end } = before.position;
  const { start } = node.position;
  if (start.line - end.line > 1) return false;
  const space = start.line > end.line ? '\n' : start.column > end.column ? ' ' : '';
  if (space) append(before, { type: 'text', value: space, position: { start: end, end: start } });
  for (const child of node.children) append(before, child);
  before.position = { start: before.position.start, end: node.position.end };
  return true;
}

/** Adds a child to a paragraph; text next to text becomes one. */
function append(paragraph: Paragraph, child: PhrasingContent): void {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text' || child.type !== 'text') {
    paragraph.children.push(child);
    return;
  }
  last.value += child.value;
  if (last.position && child.position) last.position = { ...last.position, end: child.position.end };
}
