import { languageRuns } from '../../i18n/language-runs.ts';
import { type Locale, languageTag } from '../../model/locale.ts';
import { element } from './element.ts';

/** A text in which the words of the other language are marked, so that screen readers change their voice. */
export function spoken(text: string, locale: Locale): (Node | string)[] {
  return languageRuns(text, locale).map((run) =>
    run.locale ? element('span', [run.text], { lang: languageTag(run.locale) }) : run.text,
  );
}

/** What an element says of its language where another surrounds it. */
export function langWithin(locale: Locale, around: Locale): string | undefined {
  return locale === around ? undefined : languageTag(locale);
}

/** A text in one language amid another. */
export function spokenWithin(text: string, locale: Locale, around: Locale): (Node | string)[] {
  const content = spoken(text, locale);
  return locale === around ? content : [element('span', content, { lang: languageTag(locale) })];
}
