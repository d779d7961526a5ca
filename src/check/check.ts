import { buildLibrary } from '../library/build.ts';
import { type ContentFiles, readContentFiles } from '../library/files.ts';
import type { Library } from '../library/library.ts';
import { unreadFiles } from '../library/unread-files.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { libraryRules } from './rules.ts';

/** Builds the library of the files and finds everything wrong with them, in the order of files and lines. */
export function checkContent(files: ContentFiles): { library: Library; diagnostics: Diagnostic[] } {
  const library = buildLibrary(files);
  return { library, diagnostics: [...library.diagnostics, ...brokenRules(library)].sort(compareDiagnostics) };
}

/** Checks the content of the project in a folder, and that nothing lies in it which would not be read. */
export function checkProject(root: string): { library: Library; diagnostics: Diagnostic[] } {
  const { library, diagnostics } = checkContent(readContentFiles(root));
  return { library, diagnostics: [...diagnostics, ...unreadFiles(root)].sort(compareDiagnostics) };
}

/**
 * The errors among what was found that stand in the way of publishing. Those in the folder of a draft do
 * not, nor those that are errors only beside a draft, since no reader sees it.
 */
export function errorsOfPublished(library: Library, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const drafts = library.editions.filter(({ status }) => status === 'draft');
  if (drafts.length === 0) return errors;
  const editions = library.editions.filter(({ status }) => status !== 'draft');
  const lasting = new Set(brokenRules({ ...library, editions }).map(keyOf));
  const ruleIds = new Set<string>(libraryRules.map(({ id }) => id));
  return errors.filter(
    (error) =>
      !drafts.some(({ path }) => error.file.startsWith(`content/${path}/`)) &&
      (!ruleIds.has(error.rule) || lasting.has(keyOf(error))),
  );
}

function brokenRules(library: Library): Diagnostic[] {
  return libraryRules.flatMap((rule) => [...rule.check(library)]);
}

function keyOf({ file, line, column, rule }: Diagnostic): string {
  return [file, line, column, rule].join(':');
}
