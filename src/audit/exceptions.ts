import { z } from 'zod';
import type { ContentFiles } from '../library/files.ts';
import { validate } from '../library/schema.ts';
import { yamlFile } from '../library/yaml-file.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { bilingualSchema } from '../model/text.ts';
import { type Finding, findingKinds } from './finding.ts';

/** `audit.yaml`: where a report differs from its source on purpose. */
export const exceptionsSchema = z.array(
  z.strictObject({
    found: z
      .string()
      .min(1)
      .describe('The number or date as the source prints it; as the report does, of what was added'),
    kind: z.enum(findingKinds).describe('What the audit finds: missing, altered or added'),
    reason: bilingualSchema.describe('Why the report differs'),
  }),
);

/** A recorded reason for a finding. */
export type Exception = z.output<typeof exceptionsSchema>[number] & { readonly place: Place };

/** Reads the exceptions of a report; a report without differences has no file. */
export function readExceptions(
  files: ContentFiles,
  file: string,
): { exceptions: Exception[]; diagnostics: Diagnostic[] } {
  const yaml = yamlFile(files, file);
  if (!yaml) return { exceptions: [], diagnostics: [] };
  const { data = [], diagnostics } = validate(yaml, exceptionsSchema);
  return {
    exceptions: data.map((exception, index) => ({ ...exception, place: yaml.place([index, 'found']) })),
    diagnostics,
  };
}

/** Whether an exception is meant for a finding. What was altered may be named by either of its forms. */
export function isMeantFor({ kind, found }: Exception, finding: Finding): boolean {
  const forms = [finding.found, ...finding.report.flatMap(({ twin }) => twin ?? [])];
  return kind === finding.kind && forms.some((form) => closed(form) === closed(found));
}

function closed(text: string): string {
  return text.replace(/\s/g, '');
}
