import type { RootContent } from 'mdast';
import type { TrendNode } from './nodes.ts';

/** The `<Trend>`s of a text, in order: they stand by themselves, or in the items of its lists. */
export function trendsIn(nodes: readonly RootContent[]): TrendNode[] {
  return nodes.flatMap((node): TrendNode[] => {
    if (node.type === 'trend') return [node];
    return node.type === 'list' ? node.children.flatMap(({ children }) => trendsIn(children)) : [];
  });
}
