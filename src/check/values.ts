import type { ValueNode } from '../dialect/nodes.ts';
import type { Document } from '../dialect/parse.ts';
import { visitText } from '../dialect/text.ts';

/** The `<Value>`s of a text, in order. */
export function valuesOf(document: Document): ValueNode[] {
  const values: ValueNode[] = [];
  visitText(document.tree, (part) => {
    if (typeof part !== 'string' && part.type === 'value') values.push(part);
  });
  return values;
}
