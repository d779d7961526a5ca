import { buildLibrary } from '../library/build.ts';
import type { ContentFiles } from '../library/files.ts';
import { findReport, type Report } from '../library/library.ts';
import type { Bilingual } from '../model/locale.ts';
import { type SourceDocument, SourceProblem } from '../sources/document.ts';
import { readSourceDocument } from '../sources/read.ts';
import { parseImportArguments } from './arguments.ts';
import { importDocument } from './import.ts';
import { importToTerminal } from './report-terminal.ts';

/** What `npm run import` needs of the world around it. */
export interface ImportHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: () => ContentFiles;
  /** The bytes of a file; throws where it can't be read. */
  readonly read: (path: string) => Uint8Array;
  /** Puts a file in its place as a whole, by its path from the project's root. */
  readonly writeFile: (file: string, content: string) => void;
}

/** What is printed, and the exit code: 0 where the document was imported, 2 where it can't be. */
export interface ImportOutcome {
  readonly exitCode: 0 | 2;
  readonly text: string;
}

/** Runs `npm run import`. */
export async function runImport(args: readonly string[], host: ImportHost): Promise<ImportOutcome> {
  const wanted = parseImportArguments(args, host.env);
  const { locale } = wanted;
  const refuse = (fault: Bilingual): ImportOutcome => ({ exitCode: 2, text: fault[locale] });
  if ('fault' in wanted) return refuse(wanted.fault);
  const library = buildLibrary(host.files());
  const report = findReport(library, wanted.report);
  if (!report)
    return refuse(noDraft(wanted.report, library.files.has(`content/${wanted.report}/report.yaml`)));
  if (report.edition.status !== 'draft') return refuse(published(report));
  let document: SourceDocument;
  try {
    document = await readSourceDocument(host.read(wanted.document));
  } catch (error) {
    return refuse(
      error instanceof SourceProblem ? named(wanted.document, error) : unreadable(wanted.document),
    );
  }
  const name = wanted.document.split(/[\\/]/).at(-1) ?? wanted.document;
  const made = importDocument(library, report, document, name);
  for (const [file, content] of made.files) host.writeFile(file, content);
  return { exitCode: 0, text: importToTerminal(made, report, document, locale) };
}

function named(path: string, { sentence }: SourceProblem): Bilingual {
  return { zh: `${path}：${sentence.zh}`, en: `${path}: ${sentence.en}` };
}

function unreadable(path: string): Bilingual {
  return {
    zh: `無法讀取檔案「${path}」，請檢查路徑與權限。`,
    en: `Unreadable file \`${path}\`. Check its path and permissions.`,
  };
}

function noDraft(path: string, hasOutline: boolean): Bilingual {
  if (hasOutline) {
    return {
      zh: `${path} 的檔案有錯誤，無法讀取；請先執行 npm run check。`,
      en: `The files of ${path} have errors and can't be read. Run npm run check first.`,
    };
  }
  return {
    zh: `沒有報告「${path}」。請先建立草稿：npm run new -- ${path}`,
    en: `Unknown report \`${path}\`. Begin a draft first: npm run new -- ${path}`,
  };
}

function published({ path, edition }: Report): Bilingual {
  return {
    zh: `${path} 不是草稿（content/${edition.path}/edition.yaml 的 status 是 ${edition.status}），未匯入任何內容。`,
    en: `${path} is no draft (the status in content/${edition.path}/edition.yaml is ${edition.status}); nothing was imported.`,
  };
}
