import type { SourceDocument } from '../sources/document.ts';

/** The blocks of a source document in a line each, told by their column or as tables. */
export function blockTexts({ blocks }: SourceDocument): string[] {
  return blocks.map((block) => {
    const column = block.column ? `${block.column}: ` : '';
    return block.kind === 'line'
      ? `${column}${block.text}`
      : `${column}table: ${block.rows.map((row) => row.join('/')).join(' ')}`;
  });
}
