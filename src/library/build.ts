import type { Diagnostic } from '../model/diagnostic.ts';
import { compareDiagnostics } from '../model/diagnostic.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { admitFiles } from './admit-files.ts';
import { readChanges } from './changes.ts';
import { digestOf } from './digest.ts';
import { readEditions } from './editions.ts';
import type { ContentFiles } from './files.ts';
import { readGlossary } from './glossary.ts';
import type { Library } from './library.ts';
import { readPages } from './pages.ts';
import { readFile } from './read-file.ts';
import { readRegistry } from './registry.ts';
import { isSealsFile, readSeals } from './seals.ts';
import { reportStrayFiles } from './stray-files.ts';

/** Builds the library from the files of `content/`. Pure: the same files give the same library. */
export function buildLibrary(given: ContentFiles): Library {
  const { files, unreadable, findings } = admitFiles(given);
  const diagnostics: Diagnostic[] = [];
  const site = readFile(files, 'content/site.yaml', siteSchema, diagnostics)?.data ?? unreadableSite;
  const registry = readRegistry(files, diagnostics);
  const editions = readEditions(files, registry, diagnostics);
  const changes = readChanges(files, editions, diagnostics);
  const glossary = readGlossary(files, diagnostics);
  const pages = readPages(files, diagnostics);
  const seals = readSeals(files, diagnostics);
  reportStrayFiles(files, editions, diagnostics);
  return {
    site,
    agencies: registry.agencies,
    indicators: registry.indicators,
    checks: registry.checks,
    changes,
    glossary,
    editions,
    pages,
    seals,
    // A file that can't be read is said to be so, and nothing else.
    diagnostics: [...findings, ...diagnostics.filter(({ file }) => !unreadable.has(file))].sort(
      compareDiagnostics,
    ),
    files,
    digest: digestOf(files, () => true),
    version: digestOf(files, (file) => !isSealsFile(file)),
  };
}

/** What pages of a development server show while `site.yaml` can't be read; a build stops before. */
const unreadableSite: Site = siteSchema.parse({
  address: 'https://site.invalid',
  base: '/',
  title: { zh: 'content/site.yaml 無法讀取', en: 'content/site.yaml cannot be read' },
  publisher: { zh: '—', en: '—' },
  lead: { zh: '—', en: '—' },
  notice: { zh: '—', en: '—' },
  source: { zh: '—', en: '—' },
  licence: { id: '—', name: { zh: '—', en: '—' }, url: 'https://site.invalid' },
});
