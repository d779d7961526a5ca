import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

/** A figure, with its plain decimal for machines. */
export const value: Handler<'value'> = (node, context) => {
  const figure = context.figure(node);
  if (!figure) return [];
  return [h('data', { value: figure.value }, figure.text)];
};
