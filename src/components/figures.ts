import { doubtNotes } from '../compare/doubtful.ts';
import { trendOf } from '../compare/trend.ts';
import type { TrendNode, ValueNode } from '../dialect/nodes.ts';
import type { DrawnTrend, PrintedFigure } from '../html/context.ts';
import { indicatorAddress } from '../library/address.ts';
import type { Entry, Library, Report } from '../library/library.ts';
import { findFigures } from '../library/value.ts';
import { figureText } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { path } from './site.ts';

/** The figure that a `<Value>` of an entry's text prints. */
export function figureOf(
  report: Report,
  entry: Entry,
  locale: Locale,
): (node: ValueNode) => PrintedFigure | undefined {
  return (node) => {
    const [observation] = findFigures(report, entry.id, node);
    if (!observation) return undefined;
    const { quantity, indicator } = observation;
    return {
      text: figureText(quantity, indicator.unit, locale, node.bare),
      value: quantity.value.toFixed(),
      href: path(indicatorAddress(indicator.id), locale),
    };
  };
}

/** What a `<Trend>` of an entry's text draws. */
export function drawnTrend(
  library: Library,
  report: Report,
  entry: Entry,
  locale: Locale,
): (node: TrendNode) => DrawnTrend | undefined {
  return (node) => {
    const trend = trendOf(library, report, node);
    return (
      trend && {
        ...trend,
        noteOf: doubtNotes(library),
        id: `trend-${report.edition.number}-${entry.id}-${node.of}`,
        href: path(indicatorAddress(trend.indicator.id), locale),
      }
    );
  };
}
