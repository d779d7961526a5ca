import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import { summary } from './summary.ts';

/** Diagnostics for people: a place an editor program can open, what is there, and what to do; then the count. */
export function reportToTerminal(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const blocks = diagnostics.map(({ file, line, column, severity, rule, message, hint }) =>
    [
      `${file}:${line}:${column}  ${severityNames[severity][locale]}  ${rule}`,
      `  ${message[locale]}`,
      `  ${hint[locale]}`,
    ].join('\n'),
  );
  return [...blocks, summary(diagnostics, locale)].join('\n\n');
}

const severityNames = {
  error: { zh: '錯誤', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
};
