import type { Handler } from '../handler.ts';
import { setText } from '../phrasing.ts';
import { codePiece } from '../piece.ts';
import { words } from '../words.ts';

/** An editor's note, under its label so that nobody takes it for the report's text. */
export const emitNote: Handler<'note'> = (node, emitter) => {
  const label = setText(words[emitter.locale].note, emitter.locale);
  return codePiece(`note(${label}, ${emitter.set(node.children)})`);
};
