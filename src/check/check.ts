import { buildLibrary } from '../library/build.ts';
import { type ContentFiles, readContentFiles } from '../library/files.ts';
import type { Library } from '../library/library.ts';
import { unreadFiles } from '../library/unread-files.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { libraryRules } from './rules.ts';

/** Builds the library of the files and finds everything wrong with them, in the order of files and lines. */
export function checkContent(files: ContentFiles): { library: Library; diagnostics: Diagnostic[] } {
  const library = buildLibrary(files);
  const found = libraryRules.flatMap((rule) => [...rule.check(library)]);
  return { library, diagnostics: [...library.diagnostics, ...found].sort(compareDiagnostics) };
}

/** Checks the content of the project in a folder, and that nothing lies in it which would not be read. */
export function checkProject(root: string): { library: Library; diagnostics: Diagnostic[] } {
  const { library, diagnostics } = checkContent(readContentFiles(root));
  return { library, diagnostics: [...diagnostics, ...unreadFiles(root)].sort(compareDiagnostics) };
}
