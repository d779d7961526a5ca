import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

export const list: Handler<'list'> = (node, _, children) => {
  const start = node.start ?? 1;
  return [node.ordered ? h('ol', start === 1 ? {} : { start }, children(node)) : h('ul', children(node))];
};
