import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

export const paragraph: Handler<'paragraph'> = (node, _, children) => [h('p', children(node))];
