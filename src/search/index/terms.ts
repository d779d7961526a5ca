import type { Library } from '../../library/library.ts';
import { foldText } from '../text/fold.ts';
import type { CatalogueTerm } from './format.ts';

/**
 * The glossary for searchers, with the agencies' own names. Entries that share an English form with an
 * agency are names of it too: 研究發展考核委員會 and 研考會 are both RDEC.
 */
export function searchTerms({ glossary, agencies }: Library): CatalogueTerm[] {
  const named = [...agencies.values()].map(({ name, short }) => ({
    zh: short.zh,
    en: [short.en, name.en],
    full: name.zh,
  }));
  const own = named.flatMap(({ zh, en, full }) => [
    { zh, en, agency: true as const },
    { zh: full, en, agency: true as const },
  ]);
  const forms = new Set(own.flatMap(({ en }) => en.map(foldText)));
  const terms = glossary.map(({ zh, en, also = [] }): CatalogueTerm => {
    const all = [en, ...also];
    const isAgency = all.some((form) => forms.has(foldText(form)));
    return { zh, en: all, ...(isAgency && { agency: true }) };
  });
  return [...own, ...terms];
}
