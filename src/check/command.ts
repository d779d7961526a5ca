import { versionsOf } from '../git/history.ts';
import { parseCheckArguments } from './arguments.ts';
import { changedFindings } from './changed.ts';
import { checkProject } from './check.ts';
import { reporters } from './report.ts';
import { explainStale } from './stale-detail.ts';

/** What `npm run check` prints, and its exit code: 0 without errors, 1 with one, 2 for a wrong call. */
interface CheckResult {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Checks the content of the project in a folder as the arguments ask. */
export function runCheck(
  args: readonly string[],
  { root, env }: { readonly root: string; readonly env: Readonly<Record<string, string | undefined>> },
): CheckResult {
  const wanted = parseCheckArguments(args, env);
  if ('fault' in wanted) return { text: wanted.fault[wanted.locale], exitCode: 2 };
  const { locale, format, changed } = wanted;
  const { library, diagnostics } = checkProject(root);
  const narrowed = changed === undefined ? { diagnostics } : changedFindings(root, changed, diagnostics);
  if ('fault' in narrowed) return { text: narrowed.fault[locale], exitCode: 2 };
  const found = explainStale(library, narrowed.diagnostics, (file) => versionsOf(root, file));
  const scope = 'scope' in narrowed ? { scope: narrowed.scope } : {};
  return {
    text: reporters[format](found, locale, { files: library.files, ...scope }),
    exitCode: found.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}
