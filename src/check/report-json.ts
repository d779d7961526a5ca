import type { Diagnostic } from '../model/diagnostic.ts';

/** Diagnostics for programs: all of them as they are, messages in both languages. */
export function reportToJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify({ diagnostics }, undefined, 2);
}
