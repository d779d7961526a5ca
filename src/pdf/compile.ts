import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { CompileReply, CompileRequest } from './compile-message.ts';

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

interface Worker {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting>;
}

let worker: Worker | undefined;
let requests = 0;

/**
 * Compiles a Typst document to PDF/UA-1 in a child process, which stays for the next document and
 * keeps no process alive when there is nothing to do.
 *
 * @param timestamp creation date, in seconds since 1970
 * @throws with the compiler's words at every error and warning, and at a character no font has
 */
export function compilePdf(source: string, timestamp: number): Promise<Uint8Array> {
  worker ??= startWorker();
  const { child, waiting } = worker;
  const request: CompileRequest = { id: ++requests, source, timestamp };
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve, reject });
    hold(child, true);
    child.send(request, (error) => error && reject(error));
  });
}

function startWorker(): Worker {
  const child = fork(join(process.cwd(), 'src/pdf/compile-worker.ts'), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const waiting: Worker['waiting'] = new Map();
  const started: Worker = { child, waiting };
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(-4000);
  });
  child.on('message', (reply: CompileReply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) hold(child, false);
    if ('pdf' in reply) asked?.resolve(reply.pdf);
    else asked?.reject(new Error(`Typst: ${reply.problem}`));
  });
  const end = (reason: string) => {
    if (worker === started) worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(`The PDF compiler ${reason}`.trim()));
    waiting.clear();
  };
  child.on('error', (error) => end(`could not run: ${error.message}`));
  child.on('close', (code, signal) => end(`ended with ${code ?? signal}. ${complaint}`));
  return started;
}

/** Whether this process waits for the child before it ends. */
function hold(child: ChildProcess, wait: boolean): void {
  const method = wait ? 'ref' : 'unref';
  child[method]();
  child.channel?.[method]();
  if (child.stderr instanceof Socket) child.stderr[method]();
}
