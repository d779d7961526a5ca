import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import { rules } from '../model/rule.ts';
import { excerpt } from './excerpt.ts';
import { guideLink } from './guide-link.ts';
import type { ReportContext } from './report-context.ts';
import { summary } from './summary.ts';

/**
 * Diagnostics for people: a place an editor program can open, what is there, what to do, and the line
 * itself; then each rule once with the guide's words on it, and the count.
 */
export function reportToTerminal(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  { files, scope }: ReportContext = {},
): string {
  const blocks = diagnostics.map(({ file, line, column, severity, rule, message, hint, detail }) =>
    [
      `${file}:${line}:${column}  ${severityNames[severity][locale]}  ${rule}`,
      ...[message[locale], hint[locale], ...excerpt(files?.get(file) ?? '', line, column)].map(indented),
      ...(detail?.[locale].split('\n') ?? []).map(indented),
    ].join('\n'),
  );
  const parts = [...blocks, ...ruleList(diagnostics, locale)];
  return [...parts, [...(scope ? [scope[locale]] : []), summary(diagnostics, locale)].join('\n')].join(
    '\n\n',
  );
}

/** The rules that were broken, each once: how often, what it asks for, and where the guide explains it. */
function ruleList(diagnostics: readonly Diagnostic[], locale: Locale): string[] {
  const counts = Map.groupBy(diagnostics, ({ rule }) => rule);
  if (counts.size === 0) return [];
  const lines = [...counts].map(([rule, { length }]) =>
    locale === 'zh'
      ? `${rule} × ${length}：${rules[rule].zh}。${guideLink(rule)}`
      : `${rule} × ${length}: ${rules[rule].en}. ${guideLink(rule)}`,
  );
  return [[locale === 'zh' ? '規則說明' : 'Rules', ...lines.map(indented)].join('\n')];
}

function indented(line: string): string {
  return `  ${line}`;
}

const severityNames = {
  error: { zh: '錯誤', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
};
