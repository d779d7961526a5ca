import type { PageReading, StructureNode } from './reading.ts';

/** A structure node and all beneath it, in order. */
export function nodesOf(node: StructureNode | undefined): StructureNode[] {
  return node ? [node, ...node.children.flatMap(nodesOf)] : [];
}

/** The texts of a page in the order of its structure. */
export function textsInOrder(page: PageReading, node: StructureNode | undefined = page.structure) {
  const byId = Map.groupBy(page.texts, ({ id }) => id);
  return nodesOf(node).flatMap(({ id }) => (id === undefined ? [] : (byId.get(id) ?? [])));
}

/** A text without the white space, which a PDF has only where a word ends at a line. */
export function bare(text: string): string {
  return text.replace(/\s/g, '');
}

export function joined(texts: readonly { readonly text: string }[]): string {
  return bare(texts.map(({ text }) => text).join(''));
}

/** The level of a heading's role; undefined for another role. */
export function headingLevel({ role }: StructureNode): number | undefined {
  const level = /^H([1-6])$/.exec(role ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}
