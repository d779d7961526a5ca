import { availableParallelism } from 'node:os';
import { type CompilerProcess, startCompiler } from './compiler-process.ts';
import type { PdfStandard } from './standard.ts';

/** More processes than this gain nothing where a build has other work too, and each holds all fonts. */
const most = Math.min(2, availableParallelism());

const compilers = new Set<CompilerProcess>();

/**
 * Compiles a Typst document to PDF, once to each standard, in a child process that stays for the next
 * document and keeps no process alive when there is nothing to do.
 *
 * @param timestamp creation date, in seconds since 1970
 * @param options `readBack` reads each PDF back and refuses one that is not as it must be
 * @throws with the compiler's words at every error and warning, and at a character no font has
 */
export async function compilePdf(
  source: string,
  timestamp: number,
  standards: readonly PdfStandard[],
  { readBack = false } = {},
): Promise<readonly Uint8Array[]> {
  return freeCompiler().compile({ source, timestamp, standards, readBack });
}

/** The process with the least to do, or a new one where all are busy. */
function freeCompiler(): CompilerProcess {
  const [idlest] = [...compilers].sort((a, b) => a.waiting() - b.waiting());
  if (idlest && (idlest.waiting() === 0 || compilers.size >= most)) return idlest;
  const compiler = startCompiler(() => compilers.delete(compiler));
  compilers.add(compiler);
  return compiler;
}
