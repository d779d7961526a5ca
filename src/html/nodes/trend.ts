import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { indicatorChart } from '../../charts/indicator-chart.ts';
import { type Remark, remarksAt, remarksOf, remarkText } from '../../charts/remarks.ts';
import { absenceBriefly } from '../../compare/absence-text.ts';
import { isStated, leadingStatement } from '../../compare/previous.ts';
import type { Point } from '../../compare/series.ts';
import { periodName } from '../../i18n/period-name.ts';
import { indicatorWords } from '../../i18n/words-indicators.ts';
import { figureText } from '../../model/figure.ts';
import type { Locale } from '../../model/locale.ts';
import type { DrawnTrend } from '../context.ts';
import type { Handler } from '../handler.ts';
import { raw } from '../raw.ts';

/** A chart of an indicator for wide and for narrow pages, its notes, and the table of the same figures, folded. */
export const trend: Handler<'trend'> = (node, context) => {
  const drawn = context.trend(node);
  if (!drawn) return [];
  const { locale } = context;
  const { indicator, points, noteOf, id } = drawn;
  const words = indicatorWords(locale);
  const remarks = remarksOf(points, indicator, noteOf);
  const chart = (width: 340 | 760) => raw(indicatorChart(points, indicator, locale, { width, noteOf, id }));
  return [
    h('figure', { className: 'trend' }, [
      h('figcaption', [h('a', { href: drawn.href }, indicator.name[locale]), h('small', words.trendSource)]),
      h('div', { className: 'wide' }, [chart(760)]),
      h('div', { className: 'narrow' }, [chart(340)]),
      ...remarks.map((remark) => remarkNote(remark, locale)),
      h('details', [
        h('summary', [
          words.sameFigures,
          h('span', { className: 'hidden' }, words.of(indicator.name[locale])),
        ]),
        figuresTable(drawn, remarks, locale),
      ]),
    ]),
  ];
};

function figuresTable(
  { indicator, points }: DrawnTrend,
  remarks: readonly Remark[],
  locale: Locale,
): ElementContent {
  const words = indicatorWords(locale);
  return h('table', [
    h('caption', { className: 'hidden' }, indicator.name[locale]),
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, words.period),
        h('th', { scope: 'col', className: 'align-right' }, words.value),
      ]),
    ]),
    h(
      'tbody',
      points
        .toReversed()
        .map((point) =>
          h('tr', { className: isStated(point) ? undefined : 'missing' }, [
            h('th', { scope: 'row' }, periodName(point.period, locale)),
            h('td', { className: 'align-right' }, pointCell(point, remarks, locale)),
          ]),
        ),
    ),
  ]);
}

function pointCell(point: Point, remarks: readonly Remark[], locale: Locale): ElementContent[] {
  const words = indicatorWords(locale);
  const numbers = remarksAt(remarks, point.period).map(({ number }) =>
    h('small', { className: 'reference' }, words.note(number)),
  );
  if (!isStated(point)) return [{ type: 'text', value: absenceBriefly(point, locale) }, ...numbers];
  const { quantity, indicator } = leadingStatement(point).observation;
  const figure = h('data', { value: quantity.value.toFixed() }, figureText(quantity, indicator.unit, locale));
  return [figure, ...numbers];
}

function remarkNote(remark: Remark, locale: Locale): ElementContent {
  const words = indicatorWords(locale);
  const head = words.noteHead(remark.number);
  return h('div', { className: 'note', role: 'note', ariaLabel: head }, [
    h('strong', head),
    h('p', remarkText(remark, locale)),
  ]);
}
