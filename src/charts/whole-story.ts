import type { Big } from 'big.js';
import { leadingStatement } from '../compare/previous.ts';
import { commonAbsence, type StatedPart, statedParts, type Whole, type WholeRow } from '../compare/whole.ts';
import { periodNoun } from '../i18n/period-name.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import { figureText } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';

/** What the chart shows, in words: each period's parts, or why they are missing, and where they don't add up. */
export function wholeStory({ parts }: Whole, rows: readonly WholeRow[], locale: Locale): string {
  const words = indicatorWords(locale);
  const sentences = rows.map((row) => {
    const stated = statedParts(row);
    const period = periodNoun(row.period, locale);
    if (!stated) {
      const reason = commonAbsence(row);
      return words.absentAt(period, reason ? words.reasons[reason].brief : words.partsMissing);
    }
    const figures = stated.map(({ point, index }) => {
      const { quantity, indicator } = leadingStatement(point).observation;
      return `${parts[index]?.name[locale]} ${figureText(quantity, indicator.unit, locale)}`;
    });
    const off = row.isOff && row.sum ? [words.sumIs(sumText(row.sum, stated), false)] : [];
    return words.partsAt(period, [...figures, ...off]);
  });
  return words.listed(sentences);
}

/** What the chart is called, with the periods whose parts are missing or don't add up. */
export function wholeTitle({ check }: Whole, rows: readonly WholeRow[], locale: Locale): string {
  const words = indicatorWords(locale);
  const parts = rows.flatMap((row) => {
    const stated = statedParts(row);
    const period = periodNoun(row.period, locale);
    if (!stated) {
      const reason = commonAbsence(row);
      return [words.absentAt(period, reason ? words.reasons[reason].brief : words.partsMissing)];
    }
    return row.isOff && row.sum ? [words.absentAt(period, words.sumIs(sumText(row.sum, stated), false))] : [];
  });
  const title = words.wholeTitle(check.name[locale]);
  return parts.length > 0 ? words.gist(title, parts) : title;
}

/** What parts add up to, with the sign of a percentage. */
export function sumText(sum: Big, [first]: readonly StatedPart[]): string {
  const isPercent = first && leadingStatement(first.point).observation.indicator.unit.style === 'percent';
  return `${sum.toString()}${isPercent ? '%' : ''}`;
}
