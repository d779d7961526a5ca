import { documentText } from '../../dialect/text.ts';
import { compareWords } from '../../i18n/words-compare.ts';
import { indicatorWords } from '../../i18n/words-indicators.ts';
import { itemWords } from '../../i18n/words-items.ts';
import { sealWords } from '../../i18n/words-seals.ts';
import { sitemapWords } from '../../i18n/words-sitemap.ts';
import {
  compareAddress,
  correctionsAddress,
  dataAddress,
  indicatorsAddress,
  pageAddress,
  sitemapAddress,
  verifyAddress,
} from '../../library/address.ts';
import { correctionLines } from '../../library/correction-line.ts';
import { type Library, reportsOf } from '../../library/library.ts';
import { type Locale, otherLocale } from '../../model/locale.ts';
import type { SearchRecord } from './record.ts';

/** Pages of `content/pages/`, and the pages from which the site's other parts are reached. */
export function pageRecords(library: Library, locale: Locale): SearchRecord[] {
  const written = library.pages
    .filter((page) => page.locale === locale)
    .map(({ id, document }) => {
      const twin = library.pages.find((page) => page.id === id && page.locale !== locale);
      const text = documentText(document.tree, () => '');
      return page(pageAddress({ id }), document.title ?? id, text, twin?.document.title ?? '');
    });
  return [...written, ...entrances(library, locale), ...sealPages(library, locale)];
}

function entrances({ indicators }: Library, locale: Locale): SearchRecord[] {
  const other = otherLocale(locale);
  const lists = indicatorWords(locale);
  const pairs = compareWords(locale);
  const data = itemWords(locale);
  const map = sitemapWords(locale);
  return [
    page(sitemapAddress, map.title, `${map.description}\n${map.keysLead}`, sitemapWords(other).title),
    page(indicatorsAddress, lists.indicators, lists.lead(indicators.size), indicatorWords(other).indicators),
    page(compareAddress, pairs.indexTitle, pairs.indexLead, compareWords(other).indexTitle),
    page(
      dataAddress,
      data.data,
      `${data.dataLead}\n${data.observationsFileSays}\n${data.registryFileSays}\n${data.csvForm}\n${data.licenceSays}`,
      itemWords(other).data,
    ),
  ];
}

/** The page that verifies copies, and that of corrections with every line of it. */
function sealPages(library: Library, locale: Locale): SearchRecord[] {
  const words = sealWords(locale);
  const other = sealWords(otherLocale(locale));
  const lines = reportsOf(library).flatMap((report) => correctionLines(report, locale));
  return [
    page(verifyAddress, words.verify, words.verifyDescription, other.verify),
    page(
      correctionsAddress,
      words.corrections,
      [words.correctionsLead, ...lines].join('\n'),
      other.corrections,
    ),
  ];
}

function page(url: string, title: string, body: string, alias: string): SearchRecord {
  return {
    group: `pages${url}`,
    kind: 'page',
    url,
    title,
    body,
    figures: '',
    heading: '',
    alias,
    trail: [],
    context: [],
  };
}
