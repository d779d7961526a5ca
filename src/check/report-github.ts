import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import { summary } from './summary.ts';

/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportToGithub(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const commands = diagnostics.map(({ file, line, column, severity, rule, message, hint }) => {
    const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
    return `::${severity} ${properties}::${data(`${message[locale]}\n${hint[locale]}`)}`;
  });
  return [...commands, summary(diagnostics, locale)].join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
