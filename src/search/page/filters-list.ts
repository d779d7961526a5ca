import { countValues, type Dimension, type Filters, narrow } from '../engine/filters.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { valueNodes } from './names.ts';
import type { View } from './view.ts';
import type { SearchWords } from './words.ts';

/** The filters beside the results; the years have their rule above them. */
const listed = ['kind', 'series', 'agency', 'chapter'] as const satisfies readonly Dimension[];

/** More values of a filter than this are folded away. */
const mostShown = 8;

/**
 * The filters as lists of links, each with the number of results that it leads to.
 *
 * @param otherCount how many results the other language has; undefined while that is not known
 */
export function filtersList(view: View, otherCount: number | undefined): HTMLElement[] {
  const { words, state, address } = view;
  const lists = listed.flatMap((dimension) => filterList(dimension, view) ?? []);
  const chosen = Object.keys(state.filters).length > 0;
  return [
    ...(chosen ? [element('p', [element('a', [words.clear], { href: address({ filters: {} }) })])] : []),
    ...lists,
    ...(otherCount ? [languageList(view, otherCount)] : []),
  ];
}

function filterList(dimension: (typeof listed)[number], view: View): HTMLElement | undefined {
  const { state, answer, words, address } = view;
  const { catalogue } = answer.reader;
  const counts = countValues(catalogue, answer.hits, state.filters, dimension);
  const current = state.filters[dimension];
  // What all results have in common narrows nothing.
  if (current === undefined && (counts.size === 0 || (counts.size === 1 && dimension !== 'kind')))
    return undefined;
  const to = (value: string | undefined) => address({ filters: changed(state.filters, dimension, value) });
  const total = narrow(catalogue, answer.hits, state.filters, dimension).length;
  const rows = [...counts].map(([value, count]) =>
    row(valueNodes(dimension, value, view), count, to(value), value === current),
  );
  const all = row([words.all], total, to(undefined), current === undefined);
  return section(words.dimensions[dimension], [all, ...rows], words);
}

function languageList({ state, answer, words, address }: View, otherCount: number): HTMLElement {
  const other = answer.locale === 'zh' ? 'en' : 'zh';
  const rows = [
    row([words.languages[answer.locale]], answer.hits.length, address({}), true),
    row([words.languages[other]], otherCount, address({ ...state, filters: {}, language: other }), false),
  ];
  return section(words.language, rows, words);
}

function section(title: string, rows: readonly HTMLElement[], words: SearchWords): HTMLElement {
  const shown = rows.slice(0, mostShown + 1);
  const folded = rows.slice(mostShown + 1);
  return element('div', [
    element('h2', [title]),
    element('ul', shown),
    ...(folded.length > 0 ? [foldedList(folded, words)] : []),
  ]);
}

/** The values that are folded away, unless one of them is chosen. */
function foldedList(rows: HTMLElement[], words: SearchWords): HTMLElement {
  const isChosen = rows.some((each) => each.querySelector('[aria-current]'));
  return element(
    'details',
    [element('summary', [fill(words.more, { n: rows.length })]), element('ul', rows)],
    { open: isChosen ? '' : undefined },
  );
}

function row(name: readonly (Node | string)[], count: number, href: string, isCurrent: boolean): HTMLElement {
  const link = element(
    'a',
    [element('span', name), ' ', element('span', [String(count)], { class: 'count' })],
    {
      href,
      'aria-current': isCurrent ? 'true' : undefined,
    },
  );
  return element('li', [link]);
}

/** Filters with another value of one dimension. */
export function changed(filters: Filters, dimension: Dimension, value: string | undefined): Filters {
  const { [dimension]: _, ...others } = filters;
  return value === undefined ? others : { ...others, [dimension]: value };
}
