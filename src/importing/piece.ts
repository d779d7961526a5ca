import type { Line, SourceDocument, Table } from '../sources/document.ts';
import { isFormHead } from '../sources/form.ts';

/** A line of the source that says something, in the order of reading. */
export type Piece = Line | Table;

/** A source without what each of its pages repeats. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Heading rows, page numbers, and what stands outside the running text. */
  readonly furniture: readonly string[];
  /** Whether texts stand in a column beside their headings, so that they follow a clump of headings. */
  readonly isForm: boolean;
}

/** Takes the form's heading rows and the pages' numbers out of a source. */
export function takePieces({ blocks, aside }: SourceDocument): Pieces {
  const furniture = [...aside];
  let isForm = blocks.some(({ column }) => column !== undefined);
  const pieces = blocks.filter((block) => {
    if (block.kind === 'table') return true;
    if (isFormHead(block.text)) isForm = true;
    else if (!isPageNumber(block.text)) return true;
    furniture.push(block.text);
    return false;
  });
  return { pieces, furniture, isForm };
}

function isPageNumber(text: string): boolean {
  return /^(?:-?\d{1,3}-?|第\d{1,3}頁(?:[，,/]?共\d{1,3}頁)?)$/.test(text.replace(/\s/g, ''));
}

/**
 * Where the running text begins. In the official form a title alone stands before the first heading;
 * elsewhere a preface may.
 */
export function headLength(
  isForm: boolean,
  headings: readonly { readonly span: { readonly first: number } }[],
): number {
  return isForm ? (headings[0]?.span.first ?? 0) : 0;
}
