import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { CompileReply, CompileRequest } from './compile-message.ts';

interface Waiting {
  readonly resolve: (pdfs: readonly Uint8Array[]) => void;
  readonly reject: (error: Error) => void;
}

/** A child process that compiles one document after the other. */
export interface CompilerProcess {
  readonly compile: (request: Omit<CompileRequest, 'id'>) => Promise<readonly Uint8Array[]>;
  /** How many documents it has yet to answer. */
  readonly waiting: () => number;
}

/** @param ended called when the process is gone, whatever was waiting having been told why */
export function startCompiler(ended: () => void): CompilerProcess {
  const child = fork(join(process.cwd(), 'src/pdf/compile-worker.ts'), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  let complaint = '';
  let requests = 0;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(-4000);
  });
  child.on('message', (reply: CompileReply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) hold(child, false);
    if ('pdfs' in reply) asked?.resolve(reply.pdfs);
    else asked?.reject(new Error(reply.problem));
  });
  const end = (reason: string) => {
    ended();
    for (const { reject } of waiting.values()) reject(new Error(`The PDF compiler ${reason}`.trim()));
    waiting.clear();
  };
  child.on('error', (error) => end(`could not run: ${error.message}`));
  child.on('close', (code, signal) => end(`ended with ${code ?? signal}. ${complaint}`));
  return {
    waiting: () => waiting.size,
    compile: (request) =>
      new Promise((resolve, reject) => {
        const id = ++requests;
        waiting.set(id, { resolve, reject });
        hold(child, true);
        child.send({ ...request, id } satisfies CompileRequest, (error) => error && reject(error));
      }),
  };
}

/** Whether this process waits for the child before it ends. */
function hold(child: ChildProcess, wait: boolean): void {
  const method = wait ? 'ref' : 'unref';
  child[method]();
  child.channel?.[method]();
  if (child.stderr instanceof Socket) child.stderr[method]();
}
