import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyLines, headersFile, nginxLines } from './security-headers.ts';

/** Writes the security headers into the built site, in the forms that common hosts take. */
export function headersIntegration(base: string): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const write = (name: string, text: string) => {
          const file = fileURLToPath(new URL(name, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        };
        write('_headers', headersFile(base));
        write('_hosting/nginx.conf', nginxLines(base));
        write('_hosting/Caddyfile', caddyLines(base));
      },
    },
  };
}
