import type { ElementContent } from 'hast';
import type { DialectNode, DialectType } from '../dialect/nodes.ts';
import type { HtmlContext } from './context.ts';

/** The mdast node of a type. */
export type NodeOf<Type extends DialectType> = Extract<DialectNode, { type: Type }>;

/** Renders what a node holds; where that stands elsewhere than the node itself, in a context of its own. */
export type Children = (
  parent: { readonly children: readonly unknown[] },
  context?: HtmlContext,
) => ElementContent[];

/** Renders one kind of node. */
export type Handler<Type extends DialectType> = (
  node: NodeOf<Type>,
  context: HtmlContext,
  children: Children,
) => ElementContent[];
