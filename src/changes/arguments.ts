import { readCommandArguments } from '../i18n/command-arguments.ts';
import { consoleLocale } from '../i18n/console-locale.ts';
import { type Bilingual, type Locale, locales } from '../model/locale.ts';

/** The two states of the content to compare; without `to`, what lies in the working folder. */
interface Range {
  readonly from: string;
  readonly to?: string;
  /** Whether to begin where the two parted, instead of at `from` itself. */
  readonly fromFork: boolean;
}

/** What `npm run changes` was asked for, or a sentence on what it was asked wrongly. */
export type ChangesArguments =
  | { readonly locale: Locale; readonly range: Range }
  | { readonly locale: Locale; readonly fault: Bilingual };

/**
 * Reads the range and `--lang`: `main` is all since the work left main, not yet committed included;
 * `a..b` the step from a to b; `a...b` the work on b since it left a.
 */
export function parseChangesArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ChangesArguments {
  const locale = consoleLocale(env);
  const parsed = readCommandArguments(args, ['lang']);
  const [written, ...others] = parsed?.positionals ?? [];
  const lang = parsed?.values.lang ?? locale;
  const chosen = locales.find((known) => known === lang);
  if (!written || !chosen || others.length > 0) return { locale, fault: usage };
  const [, from = '', dots, to = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(written) ?? [];
  if (!dots) return { locale: chosen, range: { from: written, fromFork: true } };
  const range = { from: from || 'HEAD', to: to || 'HEAD', fromFork: dots === '...' };
  return { locale: chosen, range };
}

const usage: Bilingual = {
  zh: '無法辨認參數。用法：npm run changes -- <版本或範圍> [--lang zh|en]，例如：npm run changes -- main、npm run changes -- v1..v2',
  en: 'Unexpected argument, expected: npm run changes -- <git ref or range> [--lang zh|en], as in npm run changes -- main or npm run changes -- v1..v2',
};
