import { readCommandArguments } from '../i18n/command-arguments.ts';
import { consoleLocale } from '../i18n/console-locale.ts';
import { type Bilingual, type Locale, locales } from '../model/locale.ts';

/** What `npm run audit` was asked for, or a sentence on what it was asked wrongly. */
export type AuditArguments =
  | { readonly locale: Locale; readonly source: string; readonly report: string }
  | { readonly locale: Locale; readonly fault: Bilingual };

/** Reads the source file, the report's path (with or without `content/`) and `--lang`. */
export function parseAuditArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): AuditArguments {
  const locale = consoleLocale(env);
  const parsed = readCommandArguments(args, ['lang']);
  if (!parsed) return { locale, fault: usage };
  const { lang = locale } = parsed.values;
  const chosen = locales.find((known) => known === lang);
  if (!chosen) return { locale, fault: unknownLanguage(lang) };
  const [source, report, ...others] = parsed.positionals;
  if (!source || !report || others.length > 0) return { locale: chosen, fault: usage };
  return { locale: chosen, source, report: report.replace(/^(?:\.\/)?(?:content\/)?|\/+$/g, '') };
}

const usage: Bilingual = {
  zh: '無法辨認參數。用法：npm run audit -- <原文檔案> <報告> [--lang zh|en]，例如：npm run audit -- 112.docx annual/112/rdec',
  en: 'Unexpected argument, expected: npm run audit -- <source file> <report> [--lang zh|en], as in npm run audit -- 112.docx annual/112/rdec',
};

function unknownLanguage(value: string): Bilingual {
  return {
    zh: `--lang 的值「${value}」無法使用，應為 ${locales.join('、')} 之一。`,
    en: `Unexpected value \`${value}\` of --lang, expected one of ${locales.join(', ')}.`,
  };
}
