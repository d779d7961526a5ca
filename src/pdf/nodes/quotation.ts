import type { Handler } from '../handler.ts';
import { codePiece } from '../piece.ts';

export const emitBlockquote: Handler<'blockquote'> = (node, emitter) =>
  codePiece(`quote(block: true, ${emitter.set(node.children)})`);
