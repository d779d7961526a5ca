import type { Handler } from '../handler.ts';
import { codePiece } from '../piece.ts';

export const emitStrong: Handler<'strong'> = (node, emitter) =>
  codePiece(`strong(${emitter.set(node.children)})`);

/** The template sets emphasis in the sans face: neither language has an italic here. */
export const emitEmphasis: Handler<'emphasis'> = (node, emitter) =>
  codePiece(`emph(${emitter.set(node.children)})`);

export const emitDelete: Handler<'delete'> = (node, emitter) =>
  codePiece(`strike(${emitter.set(node.children)})`);

export const emitBreak: Handler<'break'> = () => codePiece('linebreak()');
