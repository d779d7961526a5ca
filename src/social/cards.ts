import { isStated, latestPoint, leadingStatement } from '../compare/previous.ts';
import { seriesOf } from '../compare/series.ts';
import { periodName } from '../i18n/period-name.ts';
import { words } from '../i18n/words.ts';
import { compareWords } from '../i18n/words-compare.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import {
  chapterAddress,
  comparisonAddress,
  editionAddress,
  indicatorAddress,
  reportAddress,
} from '../library/address.ts';
import { type Chapter, type Edition, type Library, type Report, reportsOf } from '../library/library.ts';
import { type ReportPair, reportPairs } from '../library/pairs.ts';
import { formatFigure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import type { Site } from '../model/site.ts';
import { formatYearBriefly, type RocYear, toAd } from '../model/year.ts';
import type { Card } from './card.ts';

/** A page that has a share image of its own, and what the image says. */
interface SharedPage {
  readonly address: string;
  readonly card: (locale: Locale) => Card;
}

/** Every page that has a share image of its own; the others use that of the page above them. */
export function shareCards(library: Library): SharedPage[] {
  const { site, editions } = library;
  return [
    { address: '/', card: (locale) => homeCard(library, locale) },
    ...editions.map((edition): SharedPage => {
      return { address: editionAddress(edition), card: (locale) => editionCard(edition, site, locale) };
    }),
    ...reportsOf(library).flatMap((report): SharedPage[] => [
      { address: reportAddress(report), card: (locale) => reportCard(report, site, locale) },
      ...report.chapters.map((chapter): SharedPage => {
        const address = chapterAddress(report, chapter);
        return { address, card: (locale) => chapterCard(report, chapter, site, locale) };
      }),
    ]),
    ...[...library.indicators.values()].map((indicator): SharedPage => {
      const address = indicatorAddress(indicator.id);
      return { address, card: (locale) => indicatorCard(library, indicator, locale) };
    }),
    ...reportPairs(editions).map((pair): SharedPage => {
      const address = comparisonAddress(pair.older, pair.newer);
      return { address, card: (locale) => pairCard(pair, site, locale) };
    }),
  ];
}

/** The home page: the site's motto, and the years that it holds. */
function homeCard({ site, editions }: Library, locale: Locale): Card {
  const years = editions.filter(({ reports }) => reports.length > 0).map(({ year }) => year);
  const [first, last] = [Math.min(...years) as RocYear, Math.max(...years) as RocYear];
  return {
    locale,
    site: site.title[locale],
    title: words(locale).motto.join('\n'),
    subtitle: site.publisher[locale],
    large: years.length > 0 ? [...new Set([yearText(first, locale), yearText(last, locale)])] : [],
    small:
      years.length > 0 ? [...new Set([otherYear(first, locale), otherYear(last, locale)])].join(' – ') : '',
  };
}

/** An edition: its title and year, and the agencies whose reports it has. */
function editionCard(edition: Edition, site: Site, locale: Locale): Card {
  const agencies = edition.reports.map(({ agency }) => agency.name[locale]);
  return {
    ...yearCard(edition.year, site, locale),
    title: edition.title[locale],
    subtitle:
      agencies.length > 0 ? agencies.slice(0, 3).join(locale === 'zh' ? '、' : ', ') : words(locale).missing,
  };
}

/** A report: its title, agency and year. */
function reportCard({ edition, agency }: Report, site: Site, locale: Locale): Card {
  return {
    ...yearCard(edition.year, site, locale),
    title: edition.title[locale],
    subtitle: agency.name[locale],
  };
}

/** A chapter of a report. */
function chapterCard(report: Report, chapter: Chapter, site: Site, locale: Locale): Card {
  const { edition, agency } = report;
  return {
    ...yearCard(edition.year, site, locale),
    title: chapter.title[locale],
    subtitle: `${edition.title[locale]}${locale === 'zh' ? '・' : ', '}${agency.short[locale]}`,
  };
}

/** An indicator: its name, and its latest figure with unit and period. */
function indicatorCard(library: Library, indicator: Indicator, locale: Locale): Card {
  const points = seriesOf(library, indicator);
  const latest = latestPoint(points.filter(isStated), indicator);
  const figure =
    latest && formatFigure(leadingStatement(latest).observation.quantity, indicator.unit, locale);
  const unit = figure ? [figure.before, figure.after].filter(Boolean).join(' ') : '';
  return {
    locale,
    site: library.site.title[locale],
    title: indicator.name[locale],
    subtitle: indicator.theme.name[locale],
    // `2.8157 million` in two lines, or it would be small.
    large: figure?.number.split(' ') ?? ['—'],
    small: latest
      ? [unit, periodName(latest.period, locale)].filter(Boolean).join(locale === 'zh' ? '，' : ', ')
      : indicatorWords(locale).noFigure,
  };
}

/** Two reports compared: both years. */
function pairCard({ older, newer }: ReportPair, site: Site, locale: Locale): Card {
  const [from, to] = [older, newer].map(({ edition }) => edition.year);
  const years = [from, to].flatMap((year) => (year === undefined ? [] : [year]));
  const [first = '', second = ''] = years.map((year) => formatYearBriefly(year, locale));
  return {
    locale,
    site: site.title[locale],
    title: compareWords(locale).title(first, second),
    subtitle: newer.agency.name[locale],
    large: years.map((year) => yearText(year, locale)),
    small: years.map((year) => otherYear(year, locale)).join(' – '),
  };
}

function yearCard(year: RocYear, site: Site, locale: Locale): Omit<Card, 'title' | 'subtitle'> {
  return {
    locale,
    site: site.title[locale],
    large: [yearText(year, locale)],
    small: otherYear(year, locale),
  };
}

function yearText(year: RocYear, locale: Locale): string {
  return String(locale === 'zh' ? year : toAd(year));
}

function otherYear(year: RocYear, locale: Locale): string {
  return locale === 'zh' ? String(toAd(year)) : `ROC ${year}`;
}
