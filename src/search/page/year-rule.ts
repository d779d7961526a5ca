import { countValues } from '../engine/filters.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { changed } from './filters-list.ts';
import { valueName } from './names.ts';
import type { View } from './view.ts';

/** More years than this, and the earlier ones are folded away. */
const mostShown = 6;

/** The year rule with the number of results of every year; a missing year stays, as a gap. */
export function yearRule(view: View): HTMLElement[] {
  const { catalogue } = view.answer.reader;
  const editions = catalogue.reports.filter(({ series }) => series === 'annual');
  const years = [...new Set(editions.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length === 0) return [];
  const counts = countValues(catalogue, view.answer.hits, view.state.filters, 'year');
  const rows = years.map((year) => {
    const missing = editions.some((edition) => edition.year === year && edition.missing);
    return yearOf(view, year, counts.get(String(year)) ?? 0, missing);
  });
  const earlier = rows.slice(0, -mostShown);
  const isHidden = years.slice(0, -mostShown).some((year) => String(year) === view.state.filters.year);
  return [
    ...(earlier.length > 0 ? [folded(view, earlier, isHidden)] : []),
    element('ol', rows.slice(-mostShown)),
  ];
}

function folded(view: View, rows: HTMLElement[], isHidden: boolean): HTMLElement {
  const summary = [
    view.words.earlier,
    ...(isHidden ? [element('small', [valueName('year', view.state.filters.year ?? '', view)])] : []),
  ];
  return element(
    'details',
    [element('summary', summary, { class: isHidden ? 'current' : undefined }), element('ol', rows)],
    { class: 'earlier' },
  );
}

function yearOf(view: View, year: number, count: number, missing: boolean): HTMLElement {
  const { state, words, address } = view;
  const isCurrent = state.filters.year === String(year);
  const small =
    missing && count === 0
      ? words.missingBriefly
      : fill(count === 1 ? words.countOne : words.count, { n: count });
  const label: (Node | string)[] = [valueName('year', String(year), view), ' ', element('small', [small])];
  const href = address({ filters: changed(state.filters, 'year', isCurrent ? undefined : String(year)) });
  const content =
    count === 0 && !isCurrent
      ? element('span', label)
      : element('a', label, { href, 'aria-current': isCurrent ? 'true' : undefined });
  return element('li', [content], { class: missing ? 'missing' : undefined });
}
