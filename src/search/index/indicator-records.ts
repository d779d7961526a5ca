import { latestPoint, leadingStatement } from '../../compare/previous.ts';
import { seriesOf } from '../../compare/series.ts';
import { periodName } from '../../i18n/period-name.ts';
import { indicatorWords } from '../../i18n/words-indicators.ts';
import { indicatorAddress } from '../../library/address.ts';
import type { Library } from '../../library/library.ts';
import { figureText } from '../../model/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import { type Locale, otherLocale } from '../../model/locale.ts';
import type { SearchRecord } from './record.ts';

/**
 * Indicators with their definitions and every value. The periods of the values are left out: each
 * indicator has some for most years, so that a search for a year would find them all.
 */
export function indicatorRecords(library: Library, locale: Locale): SearchRecord[] {
  return [...library.indicators.values()].map((indicator) => ({
    group: `indicators/${indicator.id}`,
    kind: 'indicator',
    url: indicatorAddress(indicator.id),
    title: indicator.name[locale],
    body: [indicator.definition, ...indicator.breaks.map(({ reason }) => reason)]
      .map((text) => text[locale])
      .join('\n'),
    figures: valuesOf(library, indicator, locale),
    reading: readingOf(library, indicator, locale),
    heading: '',
    alias: indicator.name[otherLocale(locale)],
    trail: [indicator.theme.name[locale]],
    context: [indicatorWords(locale).indicators, indicator.theme.name[locale]],
  }));
}

function readingOf(library: Library, indicator: Indicator, locale: Locale): string {
  const latest = latestPoint(seriesOf(library, indicator), indicator);
  if (!latest) return '';
  const { quantity } = leadingStatement(latest).observation;
  const figure = figureText(quantity, indicator.unit, locale);
  return `${figure}${locale === 'zh' ? '，' : ', '}${periodName(latest.period, locale)}`;
}

function valuesOf(library: Library, indicator: Indicator, locale: Locale): string {
  const values = seriesOf(library, indicator).flatMap((point) =>
    'statements' in point
      ? point.statements.map(({ observation }) => figureText(observation.quantity, indicator.unit, locale))
      : [],
  );
  return [...new Set(values)].join('\n');
}
