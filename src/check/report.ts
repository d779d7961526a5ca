import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import type { ReportContext } from './report-context.ts';
import { reportToGithub } from './report-github.ts';
import { reportToGitlab } from './report-gitlab.ts';
import { reportToJson } from './report-json.ts';
import { reportToTerminal } from './report-terminal.ts';

/** Writes diagnostics in one form. */
export type Reporter = (
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  context?: ReportContext,
) => string;

/** Every form that `--format` knows. */
export const reporters = {
  terminal: reportToTerminal,
  github: reportToGithub,
  gitlab: reportToGitlab,
  json: reportToJson,
} as const satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;

export function isFormat(text: string): text is Format {
  return Object.hasOwn(reporters, text);
}
