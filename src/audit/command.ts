import { buildLibrary } from '../library/build.ts';
import { nearest } from '../library/diagnose.ts';
import type { ContentFiles } from '../library/files.ts';
import { findReport, reportsOf } from '../library/library.ts';
import type { Bilingual } from '../model/locale.ts';
import { type SourceDocument, SourceProblem } from '../sources/document.ts';
import { readSourceDocument } from '../sources/read.ts';
import { parseAuditArguments } from './arguments.ts';
import { auditReport, hasFailed } from './audit.ts';
import { auditToTerminal } from './report-terminal.ts';

/** What the audit needs of the world around it. */
export interface AuditHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: () => ContentFiles;
  /** The bytes of a file; throws where it can't be read. */
  readonly read: (path: string) => Uint8Array;
}

/** What is printed, and the exit code: 0 where all agrees, 1 where something differs, 2 for wrong arguments. */
export interface AuditOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly text: string;
}

/** Runs `npm run audit`. */
export async function runAudit(
  args: readonly string[],
  { env, files, read }: AuditHost,
): Promise<AuditOutcome> {
  const wanted = parseAuditArguments(args, env);
  const { locale } = wanted;
  const refuse = (fault: Bilingual): AuditOutcome => ({ exitCode: 2, text: fault[locale] });
  if ('fault' in wanted) return refuse(wanted.fault);
  let source: SourceDocument;
  try {
    source = await readSourceDocument(read(wanted.source));
  } catch (error) {
    return refuse(error instanceof SourceProblem ? named(wanted.source, error) : unreadable(wanted.source));
  }
  const library = buildLibrary(files());
  const report = findReport(library, wanted.report);
  if (!report)
    return refuse(
      unknownReport(
        wanted.report,
        reportsOf(library).map(({ path }) => path),
      ),
    );
  const audit = auditReport(library, report, source);
  return { exitCode: hasFailed(audit) ? 1 : 0, text: auditToTerminal(audit, locale) };
}

function named(path: string, { sentence }: SourceProblem): Bilingual {
  return { zh: `${path}：${sentence.zh}`, en: `${path}: ${sentence.en}` };
}

function unreadable(path: string): Bilingual {
  return {
    zh: `無法讀取原文檔「${path}」，請檢查路徑與權限。`,
    en: `Unreadable source \`${path}\`. Check its path and permissions.`,
  };
}

function unknownReport(path: string, known: readonly string[]): Bilingual {
  const best = nearest(path, known);
  if (best) {
    return {
      zh: `沒有報告「${path}」，是否為「${best}」？`,
      en: `Unknown report \`${path}\`. Did you mean \`${best}\`?`,
    };
  }
  return {
    zh: `沒有報告「${path}」，應為 ${known.join('、')} 之一。`,
    en: `Unknown report \`${path}\`, expected one of ${known.join(', ')}.`,
  };
}
