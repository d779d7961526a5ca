import { parseArgs } from 'node:util';
import { consoleLocale } from '../i18n/console-locale.ts';
import { type Bilingual, type Locale, locales } from '../model/locale.ts';
import { type Format, isFormat, reporters } from './report.ts';

/** What `npm run check` was asked for, or a sentence on what it was asked wrongly. */
export type CheckArguments =
  | {
      readonly locale: Locale;
      readonly format: Format;
      /** The commit since which changes are looked at; all content where absent. */
      readonly changed?: string;
    }
  | { readonly locale: Locale; readonly fault: Bilingual };

/** Reads `--lang`, `--format` and `--changed [ref]`; the language is by default the environment's. */
export function parseCheckArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CheckArguments {
  const locale = consoleLocale(env);
  const parsed = read(args);
  if (!parsed) return { locale, fault: usage };
  const { lang = locale, format = 'terminal', changed } = parsed;
  const chosen = locales.find((known) => known === lang);
  if (!chosen) return { locale, fault: unexpected('--lang', lang, locales) };
  if (!isFormat(format))
    return { locale: chosen, fault: unexpected('--format', format, Object.keys(reporters)) };
  return { locale: chosen, format, ...(changed !== undefined && { changed }) };
}

function read(args: readonly string[]): { lang?: string; format?: string; changed?: string } | undefined {
  try {
    const options = {
      lang: { type: 'string' },
      format: { type: 'string' },
      changed: { type: 'string' },
    } as const;
    return parseArgs({ args: args.map(withDefault), options }).values;
  } catch {
    // parseArgs explains what it could not read in English alone.
    return undefined;
  }
}

/** `--changed` alone means what is not committed yet; parseArgs knows no option whose value may be left out. */
function withDefault(argument: string, index: number, args: readonly string[]): string {
  const next = args[index + 1];
  return argument === '--changed' && (next === undefined || next.startsWith('-'))
    ? '--changed=HEAD'
    : argument;
}

const usage: Bilingual = {
  zh: '無法辨認參數。用法：npm run check -- [--changed [比較的版本]] [--lang zh|en] [--format terminal|github|gitlab|json]',
  en: 'Unexpected argument, expected: npm run check -- [--changed [git ref]] [--lang zh|en] [--format terminal|github|gitlab|json]',
};

function unexpected(option: string, value: string, known: readonly string[]): Bilingual {
  return {
    zh: `${option} 的值「${value}」無法使用，應為 ${known.join('、')} 之一。`,
    en: `Unexpected value \`${value}\` of ${option}, expected one of ${known.join(', ')}.`,
  };
}
