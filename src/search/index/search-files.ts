import { hash } from '../../cache/hash.ts';
import { cached } from '../../cache/store.ts';
import { toolDigest } from '../../cache/tool-digest.ts';
import type { Library } from '../../library/library.ts';
import type { Locale } from '../../model/locale.ts';
import { buildIndex } from './build-index.ts';
import { searchRecords } from './records.ts';
import { suggestions } from './suggestions.ts';
import { searchTerms } from './terms.ts';

/** The files of search in a language by name, each as JSON. */
type SearchFiles = Readonly<Record<string, string>>;

/** Everything that an index is made by. */
const folders = [
  'src/search',
  'src/charts',
  'src/compare',
  'src/library',
  'src/dialect',
  'src/model',
  'src/i18n',
];

/** Those of the content last asked for. */
const kept = { version: '', files: new Map<Locale, Promise<SearchFiles>>() };

/** Names what the index of a library is made from; another content or another way to make it has another. */
export function searchVersion({ digest, editions }: Library): string {
  return hash(digest, toolDigest(folders), ...editions.map(({ path }) => path));
}

/** The files that search loads, kept in `.cache/` while content and code are the same. */
export function searchFiles(library: Library, locale: Locale): Promise<SearchFiles> {
  const version = searchVersion(library);
  if (kept.version !== version) {
    kept.version = version;
    kept.files.clear();
  }
  const files = kept.files.get(locale) ?? readFiles(library, locale, `${version}.${locale}`);
  kept.files.set(locale, files);
  return files;
}

async function readFiles(library: Library, locale: Locale, key: string): Promise<SearchFiles> {
  const make = async () => new TextEncoder().encode(JSON.stringify(makeFiles(library, locale)));
  return JSON.parse(new TextDecoder().decode(await cached('search', key, make)));
}

function makeFiles(library: Library, locale: Locale): SearchFiles {
  const records = searchRecords(library, locale);
  const index = buildIndex(records, searchTerms(library), locale);
  const files = [...index, ['suggestions', suggestions(library, records, locale)] as const];
  return Object.fromEntries(files.map(([name, content]) => [name, JSON.stringify(content)]));
}
