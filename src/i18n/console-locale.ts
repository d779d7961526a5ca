import type { Locale } from '../model/locale.ts';

/** The language for messages on a terminal: Chinese where the machine's locale is, else English. */
export function consoleLocale(env: Readonly<Record<string, string | undefined>> = process.env): Locale {
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en';
}
