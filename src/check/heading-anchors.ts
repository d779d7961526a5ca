import type { Nodes } from 'mdast';

/**
 * The anchors of a page's headings, as Astro makes them: lower case, without punctuation, spaces as
 * hyphens, a number after one that repeats.
 * https://docs.astro.build/en/guides/markdown-content/#heading-ids
 */
export function headingAnchors(tree: Nodes): Set<string> {
  const anchors = new Set<string>();
  visit(tree, (text) => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  });
  return anchors;
}

function visit(node: Nodes, heading: (text: string) => void): void {
  if (node.type === 'heading') heading(textOf(node));
  else if ('children' in node) for (const child of node.children) visit(child, heading);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
