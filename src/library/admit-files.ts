import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import { errorAt, startOf } from './diagnose.ts';
import type { ContentFiles } from './files.ts';

/** How many characters a file may have: far more than any item or registry has, far less than stalls a build. */
const limits = { mdx: 100_000, yaml: 1_000_000 };

/** The files of `content/` once those that are no sound text are told apart. */
interface Admitted {
  /** All files by name; what can't be read is empty. */
  readonly files: ContentFiles;
  readonly unreadable: ReadonlySet<string>;
  readonly findings: readonly Diagnostic[];
}

/** Looks at files before they are parsed: whether they are text in UTF-8, of a size to be read. */
export function admitFiles(given: ContentFiles): Admitted {
  const findings: Diagnostic[] = [];
  const unreadable = new Set<string>();
  for (const [file, text] of given) {
    const limit = file.endsWith('.mdx') ? limits.mdx : limits.yaml;
    if (text.length > limit) {
      findings.push(errorAt(startOf(file), 'file-size', tooLong(text.length, limit), shorten));
      unreadable.add(file);
    } else if (/[\0\ufffd]/.test(text)) {
      findings.push(errorAt(placeOf(file, text, /[\0\ufffd]/), 'file-encoding', notText, saveAsText));
      unreadable.add(file);
    }
  }
  const files =
    unreadable.size === 0
      ? given
      : new Map([...given].map(([file, text]) => [file, unreadable.has(file) ? '' : text]));
  return { files, unreadable, findings };
}

function placeOf(file: string, text: string, pattern: RegExp) {
  const before = text.slice(0, Math.max(text.search(pattern), 0)).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function tooLong(length: number, limit: number): Bilingual {
  return {
    zh: `這個檔案有 ${length} 個字元，超過 ${limit} 個，沒有讀取。`,
    en: `Unexpected length of ${length} characters, expected at most ${limit}; the file was not read.`,
  };
}

const shorten: Bilingual = {
  zh: '請確認沒有貼錯內容；內文過長時，分成幾個項目。',
  en: 'Make sure that the right text was pasted; a text of this length belongs in several items.',
};
const notText: Bilingual = {
  zh: '這裡的字元不是 UTF-8，檔案沒有讀取。',
  en: 'Unexpected bytes that are not UTF-8; the file was not read.',
};
const saveAsText: Bilingual = {
  zh: '請在編輯程式選「另存新檔」，編碼選 UTF-8；若檔案裡有「�」，請改回原來的字。',
  en: 'Save the file anew with the encoding UTF-8. Where it holds a “�”, put the lost character back.',
};
