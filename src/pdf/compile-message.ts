import type { PdfStandard } from './standard.ts';

/** What a child process is asked to compile. */
export interface CompileRequest {
  readonly id: number;
  /** The Typst document; it may import files of the project by their path from its root. */
  readonly source: string;
  /** Seconds since 1970, the creation date written into the PDF. */
  readonly timestamp: number;
  /** The document is laid out once and exported to each. */
  readonly standards: readonly PdfStandard[];
  /** Whether each PDF is read back and refused where it is not as it must be. */
  readonly readBack: boolean;
}

/** What the child process answers: a PDF for each standard, or why there is none. */
export type CompileReply =
  | { readonly id: number; readonly pdfs: readonly Uint8Array[] }
  | { readonly id: number; readonly problem: string };
