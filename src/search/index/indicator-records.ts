import { sparkline } from '../../charts/sparkline.ts';
import { comparisonOf, comparisonSentence } from '../../compare/comparison.ts';
import { doubtfulFigures } from '../../compare/doubtful.ts';
import { latestPoint, leadingStatement } from '../../compare/previous.ts';
import { seriesOf } from '../../compare/series.ts';
import { periodName } from '../../i18n/period-name.ts';
import { indicatorWords } from '../../i18n/words-indicators.ts';
import { indicatorAddress } from '../../library/address.ts';
import type { Library } from '../../library/library.ts';
import { ruleYears } from '../../library/rule-years.ts';
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
    ...courseOf(library, indicator, locale),
    heading: '',
    alias: indicator.name[otherLocale(locale)],
    trail: [indicator.theme.name[locale]],
    context: [indicatorWords(locale).indicators, indicator.theme.name[locale]],
  }));
}

/** The latest figure, how it compares with the one before, and the chart where there is more than one. */
function courseOf(
  library: Library,
  indicator: Indicator,
  locale: Locale,
): Pick<SearchRecord, 'reading' | 'change' | 'chart'> {
  const points = seriesOf(library, indicator);
  const latest = latestPoint(points, indicator);
  if (!latest) return {};
  const { quantity } = leadingStatement(latest).observation;
  const figure = figureText(quantity, indicator.unit, locale);
  const reading = `${figure}${locale === 'zh' ? '，' : ', '}${periodName(latest.period, locale)}`;
  const comparison = comparisonOf(points, latest, doubtfulFigures(library));
  if (!comparison) return { reading };
  const chart = sparkline(points, indicator, ruleYears(library.editions));
  return { reading, change: comparisonSentence(comparison, locale), chart };
}

function valuesOf(library: Library, indicator: Indicator, locale: Locale): string {
  const values = seriesOf(library, indicator).flatMap((point) =>
    'statements' in point
      ? point.statements.map(({ observation }) => figureText(observation.quantity, indicator.unit, locale))
      : [],
  );
  return [...new Set(values)].join('\n');
}
