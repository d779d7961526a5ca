import type { Locale } from '../model/locale.ts';
import { findPages } from './find.ts';
import type { Pagefind } from './pagefind.ts';
import { cutQuery } from './query.ts';
import { element, pageResult } from './results.ts';
import { pagesInTurn, type Turn } from './turn.ts';
import type { SearchWords } from './words.ts';

/** How long the reader must pause before what is typed is searched, in milliseconds. */
const pause = 200;

const root = document.getElementById('search');
const form = root?.querySelector<HTMLFormElement>('#search-form');
const field = root?.querySelector<HTMLInputElement>('#search-q');
const status = root?.querySelector<HTMLElement>('#search-status');
const list = root?.querySelector<HTMLOListElement>('#search-results');
if (root && form && field && status && list) start(root, form, field, status, list);

function start(
  root: HTMLElement,
  form: HTMLFormElement,
  field: HTMLInputElement,
  status: HTMLElement,
  list: HTMLOListElement,
): void {
  const words: SearchWords = JSON.parse(root.dataset.words ?? '{}');
  const locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  // Help where nothing is found, or the button for more.
  const after = element('div', []);
  list.after(after);
  let bundle: Promise<Pagefind> | undefined;
  let latest = 0;
  let timer = 0;
  let committed = queryOfAddress();

  const load = () => {
    bundle ??= loadPagefind(root.dataset.bundle ?? '').catch((error: unknown) => {
      bundle = undefined;
      throw error;
    });
    return bundle;
  };

  const search = async () => {
    clearTimeout(timer);
    const query = field.value.trim();
    latest += 1;
    const ticket = latest;
    const isStale = () => ticket !== latest;
    status.textContent = query === '' ? '' : words.searching;
    if (query === '') {
      list.replaceChildren();
      after.replaceChildren();
      return;
    }
    try {
      const terms = cutQuery(query, locale);
      const candidates = terms.length > 0 ? await findPages(await load(), terms) : [];
      const next = pagesInTurn(candidates, terms);
      const first = await next();
      if (isStale()) return;
      list.replaceChildren(...first.pages.map(pageResult));
      report(query, first);
      offerMore(first.left, next, query, isStale);
    } catch (error) {
      if (isStale()) return;
      console.error(error);
      list.replaceChildren();
      after.replaceChildren();
      status.textContent = words.unavailable;
    }
  };

  const report = (query: string, { total }: Turn) => {
    const sentence = total === 0 ? words.none : total === 1 ? words.foundOne : words.found;
    status.textContent = fill(sentence, { query, n: total });
    after.replaceChildren(...(total === 0 ? [element('p', [words.help])] : []));
  };

  const offerMore = (left: number, next: () => Promise<Turn>, query: string, isStale: () => boolean) => {
    if (left === 0) return;
    const button = element('button', [fill(words.more, { n: left })], { type: 'button' });
    button.addEventListener('click', async () => {
      button.disabled = true;
      const turn = await next();
      if (isStale()) return;
      const results = turn.pages.map(pageResult);
      list.append(...results);
      report(query, turn);
      offerMore(turn.left, next, query, isStale);
      results[0]?.querySelector('a')?.focus();
    });
    after.replaceChildren(button);
  };

  const searchSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(null, '', addressOf(field.value.trim()));
      search();
    }, pause);
  };

  field.addEventListener('focus', () => load().catch(() => {}), { once: true });
  // While an input method composes, the field holds keystrokes, not yet words.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
  });
  field.addEventListener('compositionend', searchSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    // Typing has replaced the address: the step before gets its own back, so that "back" leads to it.
    history.replaceState(null, '', addressOf(committed));
    if (query !== committed) history.pushState(null, '', addressOf(query));
    committed = query;
    search();
  });
  window.addEventListener('popstate', () => {
    committed = queryOfAddress();
    field.value = committed;
    search();
  });
  if (committed !== '') {
    field.value = committed;
    search();
  }
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return pagefind;
}

function queryOfAddress(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? '';
}

function addressOf(query: string): string {
  return query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;
}

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
