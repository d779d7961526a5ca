/** A stretch of text. `whole` ones stay on one line where they are short enough. */
export interface Run {
  readonly text: string;
  readonly whole: boolean;
  /** The anchor of the place where the text begins. */
  readonly mark?: string;
}

/**
 * What a handler makes of a node: a run of text, which is set together with the runs beside it, or a
 * finished Typst expression.
 */
export type Piece = ({ readonly kind: 'text' } & Run) | { readonly kind: 'code'; readonly code: string };

export function codePiece(code: string): Piece[] {
  return [{ kind: 'code', code }];
}

export function textPiece(text: string, whole = false, mark?: string): Piece[] {
  return [{ kind: 'text', text, whole, ...(mark !== undefined && { mark }) }];
}
