import { documentText } from '../../dialect/text.ts';
import { words } from '../../i18n/words.ts';
import { editionAddress, entryAddress, itemAddress, reportAddress } from '../../library/address.ts';
import { itemIds } from '../../library/items.ts';
import {
  type Chapter,
  type Edition,
  type Entry,
  type Library,
  type Report,
  withDescendants,
} from '../../library/library.ts';
import { valueText } from '../../library/value.ts';
import { figureText } from '../../model/figure.ts';
import { type Locale, otherLocale } from '../../model/locale.ts';
import { formatNumber } from '../../model/numbering.ts';
import { formatPeriod } from '../../model/period.ts';
import type { ItemId } from '../../model/report.ts';
import { formatYear, toAd } from '../../model/year.ts';
import type { RecordReport, SearchRecord } from './record.ts';

/** Reports, their chapters and items; editions of which no report could be had. */
export function reportRecords(library: Library, locale: Locale): SearchRecord[] {
  const withPage = itemIds(library);
  return library.editions.flatMap((edition) => [
    ...(edition.status === 'edition-missing' ? [missingEdition(edition, locale)] : []),
    ...edition.reports.flatMap((report) => [
      reportRecord(report, locale),
      ...report.chapters.flatMap((chapter) => chapterRecords(report, chapter, withPage, locale)),
    ]),
  ]);
}

function missingEdition(edition: Edition, locale: Locale): SearchRecord {
  const { title, year, number, series, path } = edition;
  return {
    group: `${series}/${number}`,
    kind: 'report',
    url: editionAddress(edition),
    title: title[locale],
    body: `${formatYear(year, locale)}\n${words(locale).missing}`,
    figures: '',
    heading: '',
    alias: title[otherLocale(locale)],
    trail: [],
    context: [],
    report: {
      path,
      series,
      number,
      agency: '',
      agencyName: '',
      title: title[locale],
      year: toAd(year),
      missing: true,
    },
  };
}

function reportRecord(report: Report, locale: Locale): SearchRecord {
  const { edition, agency } = report;
  return {
    group: report.path,
    kind: 'report',
    url: reportAddress(report),
    title: edition.title[locale],
    body: `${agency.name[locale]}\n${agency.short[locale]}\n${formatYear(edition.year, locale)}`,
    figures: '',
    heading: '',
    alias: edition.title[otherLocale(locale)],
    trail: [],
    context: agencyNames(report),
    report: recordReport(report, locale),
  };
}

function chapterRecords(
  report: Report,
  chapter: Chapter,
  withPage: ReadonlySet<ItemId>,
  locale: Locale,
): SearchRecord[] {
  const { edition, agency } = report;
  return withDescendants(chapter).map((entry) => {
    const above = headingsAbove(chapter, entry).map(({ title }) => title[locale]);
    const part = chapter.part ? [chapter.part.title[locale]] : [];
    const titles = [edition.title[locale], ...part, chapter.title[locale], ...above];
    return {
      group: `${agency.id}/${entry.id}`,
      kind: 'report',
      url: entryAddress(report, entry),
      title: entry.title[locale],
      body: bodyOf(report, entry, locale),
      figures: figuresOf(report, entry, locale),
      heading: headingOf(entry, locale),
      alias: entry.title[otherLocale(locale)],
      trail: [edition.title[locale], ...part, ...above],
      ...(withPage.has(entry.id) && { history: itemAddress(entry.id) }),
      report: recordReport(report, locale),
      chapter: { id: `${agency.id}/${chapter.id}`, title: chapter.title[locale] },
      context: [...agencyNames(report), ...titles.flatMap(partsOf)],
    };
  });
}

function agencyNames({ agency: { name, short } }: Report): string[] {
  return [name.zh, name.en, short.zh, short.en];
}

/** A title and what stands in it between punctuation: 為民服務 of 為民服務-聯合服務業務. */
function partsOf(title: string): string[] {
  return [...new Set([title, ...title.split(/[-－:：、，,()（）]+/).map((part) => part.trim())])].filter(
    Boolean,
  );
}

function headingsAbove(from: Entry, entry: Entry): Entry[] {
  if (from.id === entry.id) return [];
  const next = from.items.find((item) => withDescendants(item).some(({ id }) => id === entry.id));
  return [from, ...(next ? headingsAbove(next, entry) : [])];
}

function bodyOf(report: Report, entry: Entry, locale: Locale): string {
  const tree = entry.text[locale]?.tree;
  return tree ? documentText(tree, (node) => valueText(report, entry.id, node, locale)) : '';
}

/** A title with its number. Digits stay out: a search for a number is not for what is listed under it. */
function headingOf({ number, title }: Entry, locale: Locale): string {
  const printed = number && formatNumber(number, locale);
  return printed && /\p{Script=Han}/u.test(printed) ? `${printed}${title[locale]}` : '';
}

/** The figures beside an entry's text, as its page shows them. */
function figuresOf(report: Report, entry: Entry, locale: Locale): string {
  const colon = locale === 'zh' ? '：' : ': ';
  return report.observations
    .filter(({ item }) => item === entry.id)
    .map(({ indicator, quantity, period, note }) => {
      const shifted = period.kind === 'year' && period.year === report.edition.year;
      const when = shifted
        ? ''
        : `${locale === 'zh' ? '（' : ' ('}${formatPeriod(period, locale)}${locale === 'zh' ? '）' : ')'}`;
      const figure = `${indicator.name[locale]}${when}${colon}${figureText(quantity, indicator.unit, locale)}`;
      return note ? `${figure}\n${words(locale).editorsNote}${colon}${note[locale]}` : figure;
    })
    .join('\n');
}

function recordReport({ path, edition, agency }: Report, locale: Locale): RecordReport {
  const { series, number, title, year } = edition;
  return {
    path,
    series,
    number,
    agency: agency.id,
    agencyName: agency.short[locale],
    title: title[locale],
    year: toAd(year),
    missing: false,
  };
}
