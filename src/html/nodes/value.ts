import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

/** A figure, with its plain decimal for machines; it leads to the page of its indicator. */
export const value: Handler<'value'> = (node, context) => {
  const figure = context.figure(node);
  if (!figure) return [];
  const printed = h('data', { value: figure.value }, figure.text);
  return [context.inLink ? printed : h('a', { href: figure.href }, [printed])];
};
