import type { RuleId } from '../model/rule.ts';

/** Where the editors' guide explains a rule; an editor program opens it, and so does the repository's page. */
export function guideLink(rule: RuleId): string {
  return `docs/editors.md#${rule}`;
}
