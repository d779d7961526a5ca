import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';

/** How many errors and warnings there are, in a sentence. */
export function summary(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length === 0) return locale === 'zh' ? '檢查完成，沒有問題。' : 'No problems found.';
  if (locale === 'zh') return `檢查完成：${errors} 個錯誤，${warnings} 個警告。`;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
}
