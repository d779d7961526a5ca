import type { Locale } from '../model/locale.ts';

/** Han characters and full-width punctuation, which take no space between them. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** Joins lines that an author broke inside a paragraph: by a space, but by nothing beside a wide Chinese character. */
export function joinLines(text: string, locale: Locale): string {
  return text.replace(/(\S?)[ \t]*\n[ \t]*(?=(\S?))/gu, (_, before: string, after: string) =>
    locale === 'zh' && (wide.test(before) || wide.test(after)) ? before : `${before} `,
  );
}
