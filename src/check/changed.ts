import { changedFiles } from '../git/changed-files.ts';
import { commitOf, forkOf } from '../git/git.ts';
import { readTree } from '../git/tree.ts';
import { unknownRef } from '../git/unknown-ref.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import { checkContent } from './check.ts';

/** The findings that concern what changed since a commit, or why they can't be told. */
export type ChangedFindings =
  | { readonly diagnostics: readonly Diagnostic[]; readonly scope: Bilingual }
  | { readonly fault: Bilingual };

/**
 * Of all findings, those that a change must answer for: every one in a file that differs from the commit
 * at which the work left `ref`, and, in other files, those that were not there then (a `<Value>` whose
 * figure is gone). What others left behind in untouched files stays out.
 */
export function changedFindings(
  root: string,
  ref: string,
  diagnostics: readonly Diagnostic[],
): ChangedFindings {
  const commit = commitOf(root, ref);
  if (!commit) return { fault: unknownRef(ref) };
  const base = forkOf(root, commit, 'HEAD');
  const changed = changedFiles(root, base);
  const known = new Set(
    changed.size > 0 && diagnostics.length > 0
      ? checkContent(readTree(root, base)).diagnostics.map(keyOf)
      : diagnostics.map(keyOf),
  );
  return {
    diagnostics: diagnostics.filter(
      (diagnostic) => changed.has(diagnostic.file) || !known.has(keyOf(diagnostic)),
    ),
    scope: {
      zh: `只看與 ${ref} 不同的 ${changed.size} 個檔案，以及因此在他處產生的問題。`,
      en: `Looked at the ${changed.size === 1 ? 'file' : `${changed.size} files`} that ${changed.size === 1 ? 'differs' : 'differ'} from ${ref}, and at what that causes elsewhere.`,
    },
  };
}

function keyOf({ file, line, column, rule, message }: Diagnostic): string {
  return [file, line, column, rule, message.zh].join('\n');
}
