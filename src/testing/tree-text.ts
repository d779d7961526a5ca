import type { Nodes } from 'mdast';

/** Writes a node of the dialect as an S-expression: `(paragraph "共" (value calls-total bare))`. */
export function treeText(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  const children = 'children' in node ? node.children.map(treeText) : [];
  return `(${[node.type, ...attributes(node), ...children].join(' ')})`;
}

function attributes(node: Nodes): string[] {
  switch (node.type) {
    case 'link':
      return [node.url];
    case 'list':
      return node.ordered ? [`${node.start ?? 1}.`] : [];
    case 'table':
      return [(node.align ?? []).map((align) => align ?? 'none').join('/')];
    case 'value':
      return [node.of, ...(node.period ? [node.period] : []), ...(node.bare ? ['bare'] : [])];
    case 'trend':
      return [node.of];
    default:
      return [];
  }
}
