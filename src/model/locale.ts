/** The languages of the site, as in file names, code and YAML. */
export const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The language tag of a locale in HTML, PDF and hreflang (BCP 47). */
export function languageTag(locale: Locale): 'zh-Hant-TW' | 'en' {
  return locale === 'zh' ? 'zh-Hant-TW' : 'en';
}

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}
