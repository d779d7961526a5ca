import { readCommandArguments } from '../i18n/command-arguments.ts';
import { consoleLocale } from '../i18n/console-locale.ts';
import { type SeriesId, seriesIds } from '../model/edition.ts';
import { type Bilingual, type Locale, locales } from '../model/locale.ts';
import { parseRocYear, type RocYear } from '../model/year.ts';

/** The report to begin: its edition, its agency and the ROC year it reports on. */
export interface Wanted {
  readonly series: SeriesId;
  readonly number: string;
  readonly agency: string;
  readonly year: RocYear;
}

/** What `npm run new` was asked for, or a sentence on what it was asked wrongly. */
export type NewArguments =
  | { readonly locale: Locale; readonly wanted: Wanted }
  | { readonly locale: Locale; readonly fault: Bilingual };

/** Reads a report's path (with or without `content/`), `--year` and `--lang`. */
export function parseNewArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): NewArguments {
  const locale = consoleLocale(env);
  const parsed = readCommandArguments(args, ['lang', 'year']);
  if (!parsed) return { locale, fault: usage };
  const { lang = locale, year } = parsed.values;
  const chosen = locales.find((known) => known === lang);
  if (!chosen) return { locale, fault: unknownLanguage(lang) };
  const [path, ...others] = parsed.positionals;
  if (!path || others.length > 0) return { locale: chosen, fault: usage };
  const wanted = readPath(path.replace(/^(?:\.\/)?(?:content\/)?|\/+$/g, ''), year);
  return 'fault' in wanted ? { locale: chosen, ...wanted } : { locale: chosen, wanted };
}

function readPath(path: string, givenYear: string | undefined): Wanted | { fault: Bilingual } {
  const [, name, number = '', agency = ''] = /^([^/]+)\/(\d+(?:-\d+)*)\/([a-z0-9-]+)$/.exec(path) ?? [];
  const series = seriesIds.find((known) => known === name);
  if (!series) return { fault: unknownPath(path) };
  // The annual reports are numbered by their year; others are not.
  const year = parseRocYear(givenYear ?? (series === 'annual' ? number : ''));
  return year ? { series, number, agency, year } : { fault: givenYear ? badYear(givenYear) : missingYear };
}

const usage: Bilingual = {
  zh: '無法辨認參數。用法：npm run new -- <報告> [--year 民國年] [--lang zh|en]，例如：npm run new -- annual/113/rdec',
  en: 'Unexpected argument, expected: npm run new -- <report> [--year <ROC year>] [--lang zh|en], as in npm run new -- annual/113/rdec',
};

const missingYear: Bilingual = {
  zh: '請用 --year 指定這份報告的民國年，例如：npm run new -- council/4-3/rdec --year 113',
  en: 'Name the ROC year that the report is about, as in npm run new -- council/4-3/rdec --year 113',
};

function badYear(year: string): Bilingual {
  return {
    zh: `無法辨讀年度「${year}」，應為民國年，例如 113。`,
    en: `Unexpected year \`${year}\`, expected a ROC year such as \`113\`.`,
  };
}

function unknownPath(path: string): Bilingual {
  return {
    zh: `無法辨認「${path}」，應為 系列/年度/機關，例如 annual/113/rdec；系列是 ${seriesIds.join(' 或 ')}。`,
    en: `Unexpected report \`${path}\`, expected series/edition/agency, as in annual/113/rdec; the series is ${seriesIds.join(' or ')}.`,
  };
}

function unknownLanguage(value: string): Bilingual {
  return {
    zh: `--lang 的值「${value}」無法使用，應為 ${locales.join('、')} 之一。`,
    en: `Unexpected value \`${value}\` of --lang, expected one of ${locales.join(', ')}.`,
  };
}
