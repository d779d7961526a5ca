import { type Locale, otherLocale } from '../../model/locale.ts';
import { narrow } from '../engine/filters.ts';
import { moveByArrows } from './arrow-keys.ts';
import { Combobox } from './combobox.ts';
import { element } from './element.ts';
import { filtersList } from './filters-list.ts';
import { nothingFound } from './nothing.ts';
import { resultEntry, resultGroups } from './results-list.ts';
import { resultsTree } from './results-tree.ts';
import { pageLocale, Session } from './session.ts';
import { addressOf, readState, type State } from './state.ts';
import type { View } from './view.ts';
import { fill, type SearchWords } from './words.ts';
import { yearRule } from './year-rule.ts';

/** How long the reader must pause before what is typed is searched, in milliseconds. */
const pause = 200;

/** How many entries are shown at a time. */
const batch = 10;

const root = document.getElementById('search');
if (root) start(root);

function start(root: HTMLElement): void {
  const part = <Part extends HTMLElement>(name: string) => document.getElementById(`search-${name}`) as Part;
  const [field, status] = [part<HTMLInputElement>('q'), part('status')];
  const [filters, years, results, tools] = [part('filters'), part('years'), part('results'), part('tools')];
  const narrowing = part<HTMLDetailsElement>('narrow');
  narrowing.open = matchMedia('(width >= 60em)').matches;
  const words: SearchWords = JSON.parse(root.dataset.words ?? '{}');
  const pageTitle = document.title;
  const locale = pageLocale();
  const base = root.dataset.base ?? '/';
  const session = new Session({ base, version: root.dataset.version ?? '' });
  let state = readState(location.search);
  let latest = 0;
  let timer = 0;

  const address = (change: Partial<State>) => addressOf({ ...state, ...change }, location.pathname);
  const clear = () => {
    for (const each of [filters, results, tools, part('rule')]) each.replaceChildren();
    years.hidden = true;
    narrowing.hidden = true;
    root.classList.remove('answered');
  };

  const run = async () => {
    clearTimeout(timer);
    latest += 1;
    const ticket = latest;
    const isStale = () => ticket !== latest;
    const { query } = state;
    document.title = query === '' ? pageTitle : titleStart(query, locale) + pageTitle;
    if (query === '') {
      status.textContent = '';
      clear();
      return;
    }
    status.textContent = words.searching;
    try {
      await answerQuery(query, isStale);
    } catch (error) {
      if (isStale()) return;
      console.error(error);
      clear();
      status.textContent = words.unavailable;
    }
  };

  const answerQuery = async (query: string, isStale: () => boolean) => {
    const wanted = state.language ?? locale;
    const own = await session.search(query, wanted);
    // Where this language has nothing, the other's places are better than none.
    const other = own.hits.length === 0 ? await session.search(query, otherLocale(wanted)) : undefined;
    if (isStale()) return;
    const isForeign = other !== undefined && other.hits.length > 0;
    const answer = isForeign ? other : own;
    const view: View = { state, answer, words, locale, base, address };
    await draw(view, isStale);
    if (isStale()) return;
    status.textContent =
      isForeign && wanted === locale ? fill(words.showingOther, { n: other.hits.length }) : said(view);
    if (!other) {
      // What was found stays, even if the other language cannot be counted.
      const twin = await session.search(query, otherLocale(wanted)).catch(() => undefined);
      if (twin && !isStale()) filters.replaceChildren(...filtersList(view, twin.hits.length));
    }
  };

  const draw = async (view: View, isStale: () => boolean) => {
    const { answer } = view;
    if (answer.hits.length === 0) {
      const suggestions = await session.suggestions(locale).catch(() => []);
      if (isStale()) return;
      clear();
      results.replaceChildren(...nothingFound(view, suggestions));
      return;
    }
    const drawn = view.state.view === 'place' ? await resultsTree(view) : [await firstEntries(view)];
    if (isStale()) return;
    root.classList.add('answered');
    narrowing.hidden = false;
    filters.replaceChildren(...filtersList(view, undefined));
    tools.replaceChildren(...viewLinks(view));
    const rule = yearRule(view);
    years.hidden = rule.length === 0;
    part('rule').replaceChildren(...rule);
    results.replaceChildren(...drawn);
  };

  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    // Typing has replaced the address: the step before gets its own back, so that "back" leads to it.
    history.replaceState(null, '', addressOf(committed, location.pathname));
    go({ ...(query === committed.query ? state : fresh(query, state)), query });
  });

  let committed = state;
  const go = (next: State) => {
    const to = addressOf(next, location.pathname);
    if (to !== addressOf(committed, location.pathname)) history.pushState(null, '', to);
    committed = next;
    state = next;
    run();
  };

  const searchSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const query = field.value.trim();
      if (query === state.query) return;
      state = fresh(query, state);
      history.replaceState(null, '', address({}));
      run();
    }, pause);
  };

  const combobox = new Combobox(field, words, () => session.suggestions(locale));
  moveByArrows(field, results, () => combobox.isOpen);
  field.addEventListener('focus', () => session.reader(locale).catch(() => {}), { once: true });
  // While an input method composes, the field holds keystrokes, not yet words.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
  });
  field.addEventListener('compositionend', searchSoon);
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash !== '') return;
    event.preventDefault();
    const next = readState(link.search);
    field.value = next.query;
    go(next);
    // The link is drawn anew, so the focus would be lost.
    status.focus();
  });
  window.addEventListener('popstate', () => {
    state = readState(location.search);
    committed = state;
    field.value = state.query;
    run();
  });
  if (state.query !== '') {
    field.value = state.query;
    run();
  }
}

/** Another query begins without filters, which might hide all that it finds. */
function fresh(query: string, { view }: State): State {
  return { query, filters: {}, view };
}

function titleStart(query: string, locale: Locale): string {
  return locale === 'zh' ? `「${query}」－` : `“${query}” – `;
}

/** How many places were found, as a sentence. */
function said({ state, answer, words }: View): string {
  const { query, filters } = state;
  const all = answer.hits.length;
  if (all === 0) return fill(words.none, { query });
  const n = narrow(answer.reader.catalogue, answer.hits, filters).length;
  if (Object.keys(filters).length === 0) return fill(all === 1 ? words.foundOne : words.found, { query, n });
  return fill(n === 0 ? words.noneFiltered : words.filtered, { query, n, all });
}

function viewLinks({ state, words, address }: View): HTMLElement[] {
  const links = (['relevance', 'place'] as const).map((view) =>
    element('li', [
      element('a', [words.views[view]], {
        href: address({ view }),
        'aria-current': state.view === view ? 'true' : undefined,
      }),
    ]),
  );
  return [element('ul', links, { 'aria-label': words.view })];
}

/** The first entries by relevance, and a button for more. */
async function firstEntries(view: View): Promise<HTMLElement> {
  const groups = resultGroups(view);
  const list = element('ol', [], { class: 'entries' });
  const more = element('button', [], { type: 'button' });
  let shown = 0;
  const next = async () => {
    const some = groups.slice(shown, shown + batch);
    shown += some.length;
    const entries = await Promise.all(some.map((group) => resultEntry(view, group)));
    list.append(...entries);
    const left = groups.length - shown;
    more.textContent = fill(view.words.more, { n: left });
    if (left === 0) more.remove();
    return entries;
  };
  more.addEventListener('click', async () => {
    const [first] = await next();
    first?.querySelector('a')?.focus();
  });
  const box = element('div', [list, more]);
  await next();
  return box;
}
