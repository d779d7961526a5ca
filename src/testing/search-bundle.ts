import { Buffer } from 'node:buffer';
import { vi } from 'vitest';
import type { Pagefind } from '../search/pagefind.ts';

let opened = 0;

const address = 'https://site.invalid/pagefind/';

interface Module {
  createInstance(options: { basePath: string }): Pagefind;
}

/**
 * Opens a search bundle in Node as a page of a language would. Pagefind asks the document for the
 * language and fetches the files, so both are stood in for: one bundle and language at a time.
 */
export async function openBundle(
  files: ReadonlyMap<string, Uint8Array>,
  language: string,
): Promise<Pagefind> {
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => language }) });
  vi.stubGlobal('fetch', async (url: string) => {
    const file = files.get(new URL(url).pathname.replace('/pagefind/', ''));
    return file ? new Response(new Uint8Array(file)) : new Response(null, { status: 404 });
  });
  // A module of its own each time, since the script keeps the first language's WebAssembly.
  const source = `${Buffer.from(files.get('pagefind.js') ?? []).toString('utf8')}\n//${opened++}`;
  const script = Buffer.from(source).toString('base64');
  const module: Module = await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`);
  const pagefind = module.createInstance({ basePath: address });
  await pagefind.init();
  return pagefind;
}
