import { parseArgs } from 'node:util';
import type { Bilingual } from '../model/locale.ts';

/** What `npm run seal` was asked for, or a sentence on what it was asked wrongly. */
export type SealArguments =
  | { readonly edition: string; readonly date: string }
  | { readonly fault: Bilingual };

/** Reads an edition's path and `--date`, which nobody but the editor can know. */
export function parseSealArguments(args: readonly string[]): SealArguments {
  const parsed = read(args);
  const edition = parsed?.positionals[0]?.replace(/^content\/|\/$/g, '');
  const date = parsed?.values.date;
  if (!edition || !date || parsed.positionals.length > 1) return { fault: usage };
  if (!isDate(date)) return { fault: wrongDate(date) };
  return { edition, date };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { date: { type: 'string' } }, allowPositionals: true });
  } catch {
    // parseArgs explains what it could not read in English alone.
    return undefined;
  }
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // February the 30th would be taken for the 2nd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const usage: Bilingual = {
  zh: '請指定年度與公布日期，例如：npm run seal -- annual/112 --date 2026-11-30',
  en: 'Give an edition and the date of publication: npm run seal -- annual/112 --date 2026-11-30',
};

function wrongDate(date: string): Bilingual {
  return {
    zh: `無法辨讀日期「${date}」，應為西元年月日，例如 2026-11-30。`,
    en: `Unexpected date \`${date}\`, expected one such as 2026-11-30.`,
  };
}
