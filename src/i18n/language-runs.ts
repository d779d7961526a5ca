import type { Locale } from '../model/locale.ts';

/** A stretch of text, and its language where that is not the language of the text around it. */
export interface LanguageRun {
  readonly text: string;
  readonly locale?: Locale;
}

/** Han words inside English, with the punctuation between them. */
const han = /\p{Script=Han}(?:[\p{Script=Han}\d、，。：；「」『』（）－—·~]*\p{Script=Han})?/gu;
/** Two or more Latin words in a row inside Chinese; single words are names and terms of the Chinese text. */
const latin = /[A-Za-z][\w.'’&/-]*(?: [A-Za-z][\w.'’&/-]*)+/g;

/**
 * Cuts a text into runs by language, so that screen readers change their voice and browsers their fonts
 * (WCAG 2.2, 3.1.2 Language of Parts).
 */
export function languageRuns(text: string, locale: Locale): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const match of text.matchAll(locale === 'en' ? han : latin)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: match[0], locale: locale === 'en' ? 'zh' : 'en' });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
