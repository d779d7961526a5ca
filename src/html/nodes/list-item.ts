import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

/** A list item; the one paragraph of a tight item needs no element of its own. */
export const listItem: Handler<'listItem'> = (node, _, children) => {
  const content = node.children.flatMap((child) =>
    child.type === 'paragraph' && !node.spread ? children(child) : children({ children: [child] }),
  );
  return [h('li', content)];
};
