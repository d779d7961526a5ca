import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import { rules } from '../model/rule.ts';
import { guideLink } from './guide-link.ts';

/** Diagnostics for programs: all of them as they are, messages in both languages, and the rules that they name. */
export function reportToJson(diagnostics: readonly Diagnostic[]): string {
  const broken = new Set(diagnostics.map(({ rule }) => rule));
  const named: Record<string, Bilingual & { guide: string }> = Object.fromEntries(
    [...broken].map((rule) => [rule, { ...rules[rule], guide: guideLink(rule) }]),
  );
  return JSON.stringify({ diagnostics, rules: named }, undefined, 2);
}
