// The child process that turns Typst into PDF: a panic in the compiler ends it, not the build.
import { dirname, join, relative } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { CompileReply, CompileRequest } from './compile-message.ts';
import { pdfFontFiles } from './fonts.ts';

const root = process.cwd();
const main = join(root, 'src/pdf/report.typ');
const compiler = NodeCompiler.create({
  workspace: root,
  fontArgs: [{ fontPaths: pdfFontFiles().map((file) => dirname(file)) }],
});

process.on('message', (request: CompileRequest) => {
  process.send?.(compile(request));
  compiler.evictCache(10);
});
process.on('disconnect', () => process.exit());

function compile({ id, source, timestamp }: CompileRequest): CompileReply {
  compiler.addSource(main, source);
  const result = compiler.compile({ mainFilePath: main });
  // A warning may mean a face that isn't there or a layout that didn't settle: neither may go out.
  const failure = result.takeError() ?? result.takeWarnings();
  if (failure) return { id, problem: describe(failure) };
  const document = result.result;
  if (!document) return { id, problem: 'the compiler gave no document' };
  try {
    return {
      id,
      pdf: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: timestamp }),
    };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
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
