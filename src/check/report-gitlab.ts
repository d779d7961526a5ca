import { hash } from '../cache/hash.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';

/**
 * Diagnostics as a Code Quality report, which GitLab shows beside the lines of a merge request.
 * https://docs.gitlab.com/ci/testing/code_quality/
 */
export function reportToGitlab(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const seen = new Map<string, number>();
  const issues = diagnostics.map(({ file, line, rule, severity, message, hint }) => {
    // A finding keeps its fingerprint when lines above it come or go; equal ones of a file are counted.
    const key = hash(file, rule, message.en);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      description: `${message[locale]}${locale === 'zh' ? '' : ' '}${hint[locale]}`,
      check_name: rule,
      fingerprint: hash(key, String(count)),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, undefined, 2);
}
