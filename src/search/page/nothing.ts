import { nearest } from '../engine/nearest.ts';
import type { Suggestion } from '../index/suggestions.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { spoken } from './spoken.ts';
import type { View } from './view.ts';

/**
 * What a reader is told where nothing is found: what was searched, which of the terms do occur, terms that
 * are like them, and the contents.
 */
export function nothingFound(view: View, suggestions: readonly Suggestion[]): HTMLElement[] {
  const { words, state } = view;
  const like = nearest(state.query, suggestions, 6);
  return [
    ...termReport(view),
    ...(like.length > 0
      ? [
          element('p', [words.nearest]),
          element(
            'ul',
            like.map(([text]) => element('li', [searchLink(view, text, text)])),
            { class: 'nearest' },
          ),
        ]
      : []),
    element('p', [element('a', [words.contents], { href: '#contents' })]),
  ];
}

function termReport(view: View): HTMLElement[] {
  const { words, answer, locale } = view;
  if (answer.terms.length < 2) return [];
  const rows = answer.terms.map(({ text }, index) => {
    const count = answer.frequencies[index] ?? 0;
    if (count === 0) return element('li', spoken(fill(words.termAbsent, { term: text }), locale));
    const found = fill(words.termFound, { term: text, n: count });
    return element('li', [
      ...spoken(found, locale),
      ' ',
      searchLink(view, text, fill(words.only, { query: text })),
    ]);
  });
  return [element('p', [words.allMustMatch]), element('ul', rows, { class: 'term-report' })];
}

function searchLink({ address, locale }: View, query: string, text: string): HTMLElement {
  return element('a', spoken(text, locale), { href: address({ query, filters: {} }) });
}
