import type { Handler } from '../handler.ts';
import { codePiece } from '../piece.ts';

/** An ordered list keeps its first number; the template numbers it `1.`, and one inside it `(1)`. */
export const emitList: Handler<'list'> = (node, emitter) => {
  const kind = node.ordered ? 'enum' : 'list';
  const items = node.children.map((item) => `${kind}.item(${emitter.set([item])})`);
  const start = node.ordered && node.start !== 1 ? [`start: ${node.start ?? 1}`] : [];
  return codePiece(`${kind}(${[...start, ...items].join(', ')})`);
};

export const emitListItem: Handler<'listItem'> = (node, emitter) => codePiece(emitter.set(node.children));
