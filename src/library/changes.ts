import { type Change, changesSchema } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { errorAt, suggest } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import type { Edition } from './library.ts';
import { readFile } from './read-file.ts';

const file = 'content/changes.yaml';

/** Reads `changes.yaml`, and checks that its editions and items exist. */
export function readChanges(
  files: ContentFiles,
  editions: readonly Edition[],
  diagnostics: Diagnostic[],
): Change[] {
  if (!files.has(file)) return [];
  const read = readFile(files, file, changesSchema, diagnostics);
  if (!read) return [];
  const paths = editions.map(({ path }) => path);
  for (const [index, { from, to, items }] of read.data.entries()) {
    for (const [field, path] of Object.entries({ from, to })) {
      // An edition that could not be read has been reported where it stands.
      if ([...files.keys()].some((known) => known.startsWith(`content/${path}/`))) continue;
      diagnostics.push(
        errorAt(
          read.yaml.place([index, field]),
          'unknown-edition',
          { zh: `沒有年度「${path}」。`, en: `Unknown edition \`${path}\`.` },
          suggest(path, paths, 'content/'),
        ),
      );
    }
    const known = itemsOf(editions.filter(({ path }) => path === from || path === to));
    if (known.size === 0) continue;
    for (const [position, item] of items.entries()) {
      if (known.has(item)) continue;
      diagnostics.push(
        errorAt(
          read.yaml.place([index, 'items', position]),
          'unknown-item',
          {
            zh: `${from} 與 ${to} 都沒有項目「${item}」。`,
            en: `Unknown item \`${item}\` in ${from} and ${to}.`,
          },
          suggest(item, known, 'report.yaml'),
        ),
      );
    }
  }
  return read.data;
}

function itemsOf(editions: readonly Edition[]): Set<string> {
  return new Set(
    editions.flatMap(({ reports }) => reports).flatMap(({ entries }) => entries.map(({ id }) => id)),
  );
}
