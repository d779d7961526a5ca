import type { Dimension } from '../engine/filters.ts';
import type { RecordReport } from '../index/record.ts';
import { fill } from './fill.ts';
import { spokenWithin } from './spoken.ts';
import type { View } from './view.ts';

/** ROC 1 is AD 1912. */
const roc = 1911;

/** A year in the page's language. */
function yearName(year: number, { words }: View): string {
  return fill(words.year, { ad: year, roc: year - roc });
}

/** A report as a row of results names it: its year, and the calendar of the other language small. */
export function reportName(
  { series, number, year }: RecordReport,
  view: View,
): [name: string, small: string] {
  if (series === 'council') return [fill(view.words.council, { number }), yearName(year, view)];
  return view.locale === 'zh' ? [String(year - roc), String(year)] : [String(year), `ROC ${year - roc}`];
}

/** A value of a filter in words. */
export function valueName(dimension: Dimension, value: string, view: View): string {
  const { reports, chapters } = view.answer.reader.catalogue;
  const { words } = view;
  switch (dimension) {
    case 'kind':
      return words.kinds[value as keyof typeof words.kinds] ?? value;
    case 'series':
      return words.series[value as keyof typeof words.series] ?? value;
    case 'year':
      return yearName(Number(value), view);
    case 'agency':
      return reports.find(({ agency }) => agency === value)?.agencyName ?? value;
    case 'chapter':
      return chapters.find(({ id }) => id === value)?.title ?? value;
  }
}

/** A value of a filter in words, its language marked where it is a name from results of the other. */
export function valueNodes(dimension: Dimension, value: string, view: View): (Node | string)[] {
  const isFound = dimension === 'agency' || dimension === 'chapter';
  return spokenWithin(
    valueName(dimension, value, view),
    isFound ? view.answer.locale : view.locale,
    view.locale,
  );
}

/** How many places, in words. */
export function countName(count: number, { words }: View): string {
  return count === 1 ? words.countOne : fill(words.count, { n: count });
}
