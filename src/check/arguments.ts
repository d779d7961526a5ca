import { parseArgs } from 'node:util';
import { consoleLocale } from '../i18n/console-locale.ts';
import { type Bilingual, type Locale, locales } from '../model/locale.ts';
import { type Format, isFormat, reporters } from './report.ts';

/** What `npm run check` was asked for, or a sentence on what it was asked wrongly. */
export type CheckArguments =
  | { readonly locale: Locale; readonly format: Format }
  | { readonly locale: Locale; readonly fault: Bilingual };

/** Reads `--lang` and `--format`; the language is by default the environment's. */
export function parseCheckArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CheckArguments {
  const locale = consoleLocale(env);
  const parsed = read(args);
  if (!parsed) return { locale, fault: usage };
  const { lang = locale, format = 'terminal' } = parsed;
  const chosen = locales.find((known) => known === lang);
  if (!chosen) return { locale, fault: unexpected('--lang', lang, locales) };
  if (!isFormat(format))
    return { locale: chosen, fault: unexpected('--format', format, Object.keys(reporters)) };
  return { locale: chosen, format };
}

function read(args: readonly string[]): { lang?: string; format?: string } | undefined {
  try {
    return parseArgs({ args: [...args], options: { lang: { type: 'string' }, format: { type: 'string' } } })
      .values;
  } catch {
    // parseArgs explains what it could not read in English alone.
    return undefined;
  }
}

const usage: Bilingual = {
  zh: '無法辨認參數。用法：npm run check -- [--lang zh|en] [--format terminal|github|json]',
  en: 'Unexpected argument, expected: npm run check -- [--lang zh|en] [--format terminal|github|json]',
};

function unexpected(option: string, value: string, known: readonly string[]): Bilingual {
  return {
    zh: `${option} 的值「${value}」無法使用，應為 ${known.join('、')} 之一。`,
    en: `Unexpected value \`${value}\` of ${option}, expected one of ${known.join(', ')}.`,
  };
}
