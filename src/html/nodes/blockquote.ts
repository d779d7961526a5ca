import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

export const blockquote: Handler<'blockquote'> = (node, _, children) => [h('blockquote', children(node))];
