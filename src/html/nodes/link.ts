import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

/** A link; one that leaves the site is marked so that style sheets can say it. */
export const link: Handler<'link'> = (node, context, children) => {
  const leaves = /^https?:/.test(node.url);
  const properties = { href: context.href(node.url), ...(leaves && { rel: 'external' }) };
  return [h('a', properties, children(node, { ...context, inLink: true }))];
};
