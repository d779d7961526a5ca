import { otherLocale } from '../../model/locale.ts';
import { moveByArrows } from './arrow-keys.ts';
import { Combobox } from './combobox.ts';
import { element } from './element.ts';
import { firstEntries } from './entries.ts';
import { fill } from './fill.ts';
import { filtersList } from './filters-list.ts';
import { nothingFound } from './nothing.ts';
import { resultsTree } from './results-tree.ts';
import { said, titleStart } from './said.ts';
import { pageLocale, Session } from './session.ts';
import { spoken } from './spoken.ts';
import { addressOf, readState, type State } from './state.ts';
import type { View } from './view.ts';
import type { SearchWords } from './words.ts';
import { yearRule } from './year-rule.ts';

/** How long the reader must pause before what is typed is searched, in milliseconds. */
const pause = 200;

/** After how long the reader is told that a search is on its way, in milliseconds. */
const patience = 1000;

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
  let slow = 0;

  const address = (change: Partial<State>) => addressOf({ ...state, ...change }, location.pathname);
  const clear = () => {
    for (const each of [filters, results, tools, part('rule')]) each.replaceChildren();
    years.hidden = true;
    narrowing.hidden = true;
    root.classList.remove('answered');
  };

  const settle = () => {
    clearTimeout(slow);
    results.removeAttribute('aria-busy');
  };

  const run = async () => {
    clearTimeout(timer);
    settle();
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
    results.setAttribute('aria-busy', 'true');
    slow = window.setTimeout(() => {
      status.textContent = words.searching;
    }, patience);
    try {
      await answerQuery(query, isStale);
    } catch (error) {
      if (isStale()) return;
      console.error(error);
      settle();
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
    settle();
    const isInstead = isForeign && wanted === locale;
    const sentence = isInstead ? fill(words.showingOther, { n: other.hits.length }) : said(view);
    status.replaceChildren(...spoken(sentence, locale));
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

  const toResults = moveByArrows(field, results);
  new Combobox(field, { locale, words }, () => session.suggestions(locale), toResults);
  field.addEventListener('focus', () => session.reader(locale).catch(() => {}), { once: true });
  // While an input method composes, the field holds keystrokes, not yet words.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
  });
  field.addEventListener('compositionend', searchSoon);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash !== '') return;
    event.preventDefault();
    const next = readState(link.search);
    field.value = next.query;
    go(next);
    // The link is drawn anew, so the focus would be lost.
    status.focus();
  };
  // The rule of years lies outside, under the head of the page.
  for (const each of [root, years]) each.addEventListener('click', follow);
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
