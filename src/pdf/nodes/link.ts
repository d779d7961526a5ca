import type { Handler } from '../handler.ts';
import { codePiece } from '../piece.ts';

/** A link; its destination is a web address, or the heading that an anchor of the report names. */
export const emitLink: Handler<'link'> = (node, emitter) => {
  const destination = emitter.destination(node.url);
  if (destination === undefined) {
    throw emitter.problem(node, `the link \`${node.url}\` leads nowhere in this report`);
  }
  return codePiece(`hyperlink(${destination}, ${emitter.set(node.children)})`);
};
