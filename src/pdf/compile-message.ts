/** What the child process is asked to compile. */
export interface CompileRequest {
  readonly id: number;
  /** The Typst document; it may import files of the project by their path from its root. */
  readonly source: string;
  /** Seconds since 1970, the creation date written into the PDF. */
  readonly timestamp: number;
}

/** What the child process answers: the PDF, or why there is none. */
export type CompileReply =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly problem: string };
