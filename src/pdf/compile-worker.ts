// The child process that turns Typst into PDF: a panic in the compiler ends it, not the build.
import { dirname, join, relative } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { CompileReply, CompileRequest } from './compile-message.ts';
import { pdfFontFiles } from './fonts.ts';
import type { PdfStandard } from './standard.ts';

const root = process.cwd();
const main = join(root, 'src/pdf/report.typ');
const compiler = NodeCompiler.create({
  workspace: root,
  fontArgs: [{ fontPaths: pdfFontFiles().map((file) => dirname(file)) }],
});

process.on('message', async (request: CompileRequest) => {
  const reply = compile(request);
  // Documents share too little for the memory that a large one leaves behind.
  compiler.evictCache(0);
  process.send?.(request.readBack ? await refuseUnsound(reply, request.standards) : reply);
});
process.on('disconnect', () => process.exit());

function compile({ id, source, timestamp, standards }: CompileRequest): CompileReply {
  compiler.addSource(main, source);
  const result = compiler.compile({ mainFilePath: main });
  // A warning may mean a face that isn't there or a layout that didn't settle: neither may go out.
  const failure = result.takeError() ?? result.takeWarnings();
  if (failure) return { id, problem: `Typst: ${describe(failure)}` };
  const document = result.result;
  if (!document) return { id, problem: 'Typst: the compiler gave no document' };
  const pdfs: Uint8Array[] = [];
  for (const standard of standards) {
    try {
      pdfs.push(compiler.pdf(document, { pdfStandard: standard, creationTimestamp: timestamp }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { id, problem: `Typst, exporting to ${standard}: ${reason}` };
    }
  }
  return { id, pdfs };
}

/** Tells what in the PDFs is not as it must be, in place of the PDFs. */
async function refuseUnsound(reply: CompileReply, standards: readonly PdfStandard[]): Promise<CompileReply> {
  if (!('pdfs' in reply)) return reply;
  try {
    // Loaded where it is wanted: PDF.js is large.
    const { readBack } = await import('./conformance/gate.ts');
    for (const [index, standard] of standards.entries()) {
      const problems = await readBack(reply.pdfs[index] ?? new Uint8Array(), standard);
      if (problems.length > 0)
        return { id: reply.id, problem: `The PDF for ${standard} is unsound:\n${problems.join('\n')}` };
    }
    return reply;
  } catch (error) {
    return { id: reply.id, problem: `The PDF cannot be read back: ${String(error)}` };
  }
}

/** The part that matters of what the compiler reports; lines and columns count from 0. */
interface Complaint {
  readonly message: string;
  readonly path: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } } | null;
}

function describe(failure: NodeError): string {
  const complaints: readonly Complaint[] = compiler.fetchDiagnostics(failure);
  return complaints
    .map(({ message, path, range }) => {
      const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
      return `${relative(root, path)}${place}: ${message}`;
    })
    .join('\n');
}
