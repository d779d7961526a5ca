import type { Handler } from '../handler.ts';

export const emitRoot: Handler<'root'> = (node, emitter) => emitter.emit(node.children);
