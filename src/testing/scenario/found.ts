import { checkContent } from '../../check/check.ts';
import type { ContentFiles } from '../../library/files.ts';
import type { RuleId } from '../../model/rule.ts';

/** What the check finds against one rule, in a line each: `line:column message`, in English. */
export function foundBy(rule: RuleId, files: ContentFiles): string[] {
  return checkContent(files)
    .diagnostics.filter((diagnostic) => diagnostic.rule === rule)
    .map(({ line, column, message }) => `${line}:${column} ${message.en}`);
}
