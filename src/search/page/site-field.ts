import { Combobox } from './combobox.ts';
import { pageLocale, Session } from './session.ts';
import { searchWords } from './words.ts';

/** Gives the search field of a page suggestions. */
export function offerSuggestions(field: HTMLInputElement): void {
  const { base = '/', version = '' } = field.closest<HTMLElement>('[data-site-search]')?.dataset ?? {};
  const locale = pageLocale();
  const session = new Session({ base, version });
  new Combobox(field, { locale, words: searchWords(locale) }, () => session.suggestions(locale));
}
