import type { Block } from './document.ts';

/** The heading row of the official form, which repeats on every page: 重要施政項目｜執行成果與效益. */
export function isFormHead(text: string): boolean {
  return /^(?:重要施政項目)?(?:執行成果與效益)?$/.test(text.replace(/\s/g, '')) && /\S/.test(text);
}

/** A cell of a table, with what it holds in order. */
export interface Cell {
  readonly blocks: readonly Block[];
}

/** A table's blocks: those of the two columns where it is the official form, or else the table itself. */
export function tableBlocks(rows: readonly (readonly Cell[])[], place: number): Block[] {
  const texts = rows.map((row) => row.map(cellText));
  if (isForm(texts)) {
    return rows.flatMap((row) => [...inColumn(row.slice(0, 1), 'left'), ...inColumn(row.slice(1), 'right')]);
  }
  const cells = rows.flat();
  // A table of one cell is a frame, and one that holds tables would not be one table in a text.
  if (cells.length === 1 || cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))) {
    return cells.flatMap(({ blocks }) => blocks);
  }
  return texts.some((row) => row.some((text) => text !== '')) ? [{ kind: 'table', rows: texts, place }] : [];
}

function isForm(texts: readonly (readonly string[])[]): boolean {
  return (
    texts.every((row) => row.length <= 2) &&
    texts.some(([left = '', right = '']) => isFormHead(left + right) && left !== '' && right !== '')
  );
}

function inColumn(cells: readonly Cell[], column: 'left' | 'right'): Block[] {
  return cells.flatMap(({ blocks }) => blocks.map((block) => ({ ...block, column })));
}

function cellText({ blocks }: Cell): string {
  return blocks.map((block) => (block.kind === 'line' ? block.text : block.rows.flat().join(' '))).join('\n');
}
