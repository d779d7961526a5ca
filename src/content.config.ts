import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { libraryLoader } from './integrations/library-loader.ts';
import { reportsOf } from './library/library.ts';

/** The hash of all of `content/` that an entry was read from; pages read the library by it. */
const digest = z.string();

const editions = defineCollection({
  loader: libraryLoader('editions', (library) =>
    library.editions.map((edition) => ({ id: edition.path, title: edition.title, year: edition.year })),
  ),
  schema: z.object({ digest, title: z.object({ zh: z.string(), en: z.string() }), year: z.number() }),
});

const reports = defineCollection({
  loader: libraryLoader('reports', (library) =>
    reportsOf(library).map((report) => ({ id: report.path, agency: report.agency.id })),
  ),
  schema: z.object({ digest, agency: z.string() }),
});

const indicators = defineCollection({
  loader: libraryLoader('indicators', (library) =>
    [...library.indicators.values()].map(({ id, name, theme }) => ({ id, name, theme: theme.id })),
  ),
  schema: z.object({ digest, name: z.object({ zh: z.string(), en: z.string() }), theme: z.string() }),
});

const pages = defineCollection({
  // Astro's own id of about.zh.mdx would be "aboutzh".
  loader: glob({
    base: './content/pages',
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.object({ title: z.string(), description: z.string(), translates: z.string().optional() }),
});

export const collections = { editions, reports, indicators, pages };
