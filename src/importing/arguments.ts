import { readCommandArguments } from '../i18n/command-arguments.ts';
import { consoleLocale } from '../i18n/console-locale.ts';
import { type Bilingual, type Locale, locales } from '../model/locale.ts';

/** What `npm run import` was asked for, or a sentence on what it was asked wrongly. */
export type ImportArguments =
  | { readonly locale: Locale; readonly document: string; readonly report: string }
  | { readonly locale: Locale; readonly fault: Bilingual };

/** Reads the document's file, `--to` with a report's path (with or without `content/`), and `--lang`. */
export function parseImportArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ImportArguments {
  const locale = consoleLocale(env);
  const parsed = readCommandArguments(args, ['lang', 'to']);
  if (!parsed) return { locale, fault: usage };
  const { lang = locale, to } = parsed.values;
  const chosen = locales.find((known) => known === lang);
  if (!chosen) return { locale, fault: unknownLanguage(lang) };
  const [document, ...others] = parsed.positionals;
  if (!document || !to || others.length > 0) return { locale: chosen, fault: usage };
  return { locale: chosen, document, report: to.replace(/^(?:\.\/)?(?:content\/)?|\/+$/g, '') };
}

const usage: Bilingual = {
  zh: '無法辨認參數。用法：npm run import -- <檔案> --to <報告> [--lang zh|en]，例如：npm run import -- 113.docx --to annual/113/rdec',
  en: 'Unexpected argument, expected: npm run import -- <file> --to <report> [--lang zh|en], as in npm run import -- 113.docx --to annual/113/rdec',
};

function unknownLanguage(value: string): Bilingual {
  return {
    zh: `--lang 的值「${value}」無法使用，應為 ${locales.join('、')} 之一。`,
    en: `Unexpected value \`${value}\` of --lang, expected one of ${locales.join(', ')}.`,
  };
}
