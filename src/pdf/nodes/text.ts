import type { Handler } from '../handler.ts';
import { textPiece } from '../piece.ts';

export const emitText: Handler<'text'> = (node) => textPiece(node.value);

/** A figure stays whole; where it can't be found it is empty, which the check of the content reports. */
export const emitValue: Handler<'value'> = (node, emitter) =>
  textPiece(emitter.value(node), true, emitter.mark(node));
