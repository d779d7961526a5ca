import type { Handler } from '../handler.ts';
import { codePiece } from '../piece.ts';

export const emitParagraph: Handler<'paragraph'> = (node, emitter) =>
  codePiece(`par(${emitter.set(node.children)})`);
