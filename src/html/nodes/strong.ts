import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

export const strong: Handler<'strong'> = (node, _, children) => [h('strong', children(node))];
