import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type IndexedPage, indexSite } from '../search/index-site.ts';

/**
 * Makes the search index: a build indexes its own pages into `pagefind/`; a development server serves the
 * index of the last build, since its pages are not there to be indexed.
 */
export function searchIntegration(): AstroIntegration {
  let base = '/';
  let built = '';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
        built = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await readPages(folder);
        if (pages.length === 0) {
          throw new Error(
            'No page has a `data-pagefind-body`, so there is nothing to search. Give <main> one.',
          );
        }
        const files = await indexSite(pages);
        await writeBundle(join(folder, 'pagefind'), files);
        logger.info(`${pages.length} pages indexed`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = bundlePath(request.url ?? '', base);
          if (path === undefined) return next();
          const content = await readFile(join(built, 'pagefind', path)).catch(() => undefined);
          response.statusCode = content ? 200 : 404;
          response.setHeader(
            'Content-Type',
            path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
          );
          response.end(content ?? 'There is no search index yet. Run `npm run build` to make one.');
        });
      },
    },
  };
}

/** The built pages that take part in search. */
async function readPages(folder: string): Promise<IndexedPage[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.html') && !/(?:^|[\\/])404(?:\.html|[\\/])/.test(name))
      .map(async (name) => ({
        url: `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
        html: await readFile(join(folder, name), 'utf8'),
      })),
  );
  return pages.filter(({ html }) => /<[^>]*\sdata-pagefind-body/.test(html));
}

async function writeBundle(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The path in the bundle that an address asks for; undefined for any other address. */
function bundlePath(address: string, base: string): string | undefined {
  const [path = ''] = address.split('?');
  const start = [`${base}pagefind/`, '/pagefind/'].find((each) => path.startsWith(each));
  const rest = start && path.slice(start.length);
  return rest && /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(rest) ? rest : undefined;
}
