import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from '../../integrations/security-headers.ts';
import { mediaType } from './mime.ts';

/** A built site that is served as a static host would. */
export interface SiteServer {
  /** Address of the site with its base path and a slash: `http://127.0.0.1:40001/reports/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on a free port of this machine: `index.html` for folders, a redirect for folders
 * without a slash, `404.html` with status 404 for what isn't there or lies outside the base path; all with
 * the site's security headers.
 *
 * @param dist folder of the built site
 * @param base its base path, with a slash at both ends
 * @param compressed whether texts are sent compressed, as static hosts send them
 */
export async function serveSite(dist: string, base = '/', compressed = false): Promise<SiteServer> {
  const root = resolve(dist);
  const server = createServer(async (request, response) => {
    const plain = await answerTo(request.url ?? '/', root, base);
    const answer = compressed ? compress(plain) : plain;
    response.writeHead(answer.status, { ...securityHeaders, ...answer.headers });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${base}`, close: () => close(server) };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: Buffer;
}

async function answerTo(url: string, root: string, base: string): Promise<Answer> {
  const path = decode(url.replace(/[?#].*$/, ''));
  const file = path?.startsWith(base) ? join(root, path.slice(base.length)) : undefined;
  // `..` must not lead out of the folder.
  if (path === undefined || !file || (file !== root && !file.startsWith(root + sep))) return notFound(root);
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory();
  if (isFolder && !path.endsWith('/')) return { status: 301, headers: { location: `${encodeURI(path)}/` } };
  const target = isFolder ? join(file, 'index.html') : file;
  const body = await readFile(target).catch(() => undefined);
  return body ? { status: 200, headers: { 'content-type': mediaType(target) }, body } : notFound(root);
}

function compress({ status, headers, body }: Answer): Answer {
  if (!body || !/^text\/|json|xml/.test(headers['content-type'] ?? ''))
    return { status, headers, ...(body && { body }) };
  return { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) };
}

async function notFound(root: string): Promise<Answer> {
  const body = await readFile(join(root, '404.html')).catch(() => Buffer.from('404'));
  return { status: 404, headers: { 'content-type': mediaType('404.html') }, body };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
