import type { OutlineCell } from './chapter-row.ts';

/** An item with the items beneath it. */
export interface CellTree {
  readonly cell: OutlineCell;
  readonly below: readonly CellTree[];
}

/** The items of a chapter as a tree, from their order and depth. */
export function cellTrees(cells: readonly OutlineCell[]): CellTree[] {
  const [cell, ...rest] = cells;
  if (!cell) return [];
  const next = rest.findIndex(({ depth }) => depth <= cell.depth);
  const end = next === -1 ? rest.length : next;
  return [{ cell, below: cellTrees(rest.slice(0, end)) }, ...cellTrees(rest.slice(end))];
}
