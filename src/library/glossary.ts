import type { Diagnostic } from '../model/diagnostic.ts';
import { glossarySchema, type Term } from '../model/glossary.ts';
import { errorAt } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import { readFile } from './read-file.ts';

const file = 'content/glossary.yaml';

/** Reads `glossary.yaml`; a site without one has no terms. */
export function readGlossary(files: ContentFiles, diagnostics: Diagnostic[]): Term[] {
  if (!files.has(file)) return [];
  const read = readFile(files, file, glossarySchema, diagnostics);
  if (!read) return [];
  const seen = new Set<string>();
  for (const [index, { zh }] of read.data.entries()) {
    if (seen.has(zh)) {
      diagnostics.push(
        errorAt(
          read.yaml.place([index, 'zh']),
          'duplicate-id',
          { zh: `詞彙「${zh}」出現兩次。`, en: `Unexpected second entry of \`${zh}\`.` },
          { zh: '請合併，其他譯法列在 also。', en: 'Merge the two; other English forms stand under `also`.' },
        ),
      );
    }
    seen.add(zh);
  }
  return read.data;
}
