import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

export const deletion: Handler<'delete'> = (node, _, children) => [h('del', children(node))];
