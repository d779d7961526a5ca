import { indicatorChart } from '../../charts/indicator-chart.ts';
import { type Remark, remarksOf, remarkText } from '../../charts/remarks.ts';
import { storyOf } from '../../charts/story.ts';
import { indicatorWords } from '../../i18n/words-indicators.ts';
import type { Locale } from '../../model/locale.ts';
import type { Handler } from '../handler.ts';
import { typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';
import { codePiece, type Piece } from '../piece.ts';

/** A chart of an indicator through the years, its figures in words for those who don't see it, and its notes. */
export const emitTrend: Handler<'trend'> = (node, emitter) => {
  const trend = emitter.trend(node);
  if (!trend) return [];
  const { locale, noteOf, chartWidth: width } = emitter;
  const { indicator, points } = trend;
  const words = indicatorWords(locale);
  const svg = inPackagedWeight(indicatorChart(points, indicator, locale, { width, noteOf }));
  const caption = words.chartTitle(indicator.name[locale]);
  const alt = `${caption}${locale === 'zh' ? '。' : '. '}${storyOf(points, indicator, locale, noteOf)}`;
  const place = width === 760 ? 'page' : 'column';
  const parts = [typstString(place), typstString(svg), typstString(alt), setText(caption, locale)];
  const remarks = remarksOf(points, indicator, noteOf);
  return [
    ...codePiece(`trend(${parts.join(', ')})`),
    ...remarks.flatMap((remark) => remarkNote(remark, locale)),
  ];
};

/** Charts are drawn in regular weight, which the PDF has no sans face of: a machine that has one would use it. */
function inPackagedWeight(svg: string): string {
  return svg.replace('<svg ', '<svg font-weight="500" ');
}

function remarkNote(remark: Remark, locale: Locale): Piece[] {
  const head = setText(indicatorWords(locale).noteHead(remark.number), locale);
  return codePiece(`note(${head}, par(${setText(remarkText(remark, locale), locale)}))`);
}
