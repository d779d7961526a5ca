import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import { guideLink } from './guide-link.ts';
import type { ReportContext } from './report-context.ts';
import { summary } from './summary.ts';

/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request. The first of
 * each rule says where the guide explains it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportToGithub(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  { scope }: ReportContext = {},
): string {
  const explained = new Set<string>();
  const commands = diagnostics.map(({ file, line, column, severity, rule, message, hint, detail }) => {
    const link = explained.has(rule) ? [] : [guideLink(rule)];
    explained.add(rule);
    const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
    const text = [message[locale], hint[locale], ...(detail ? [detail[locale]] : []), ...link].join('\n');
    return `::${severity} ${properties}::${data(text)}`;
  });
  return [...commands, ...(scope ? [scope[locale]] : []), summary(diagnostics, locale)].join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
