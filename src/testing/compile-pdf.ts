import { compilePdf } from '../pdf/compile.ts';

/** A PDF of a small Typst document, for tests of what reads PDFs. */
export async function compileTestPdf(source: string): Promise<Uint8Array> {
  const [pdf] = await compilePdf(source, 0, ['ua-1']);
  if (!pdf) throw new Error('no PDF');
  return pdf;
}
