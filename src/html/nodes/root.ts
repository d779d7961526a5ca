import type { Handler } from '../handler.ts';

export const root: Handler<'root'> = (node, _, children) => children(node);
