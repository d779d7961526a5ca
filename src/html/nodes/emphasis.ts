import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

export const emphasis: Handler<'emphasis'> = (node, _, children) => [h('em', children(node))];
