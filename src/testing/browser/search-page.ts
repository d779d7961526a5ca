import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the search page shows for a query. */
export interface Shown {
  readonly status: string;
  /** Addresses of the places found, without what they ask to be marked, each once, in order. */
  readonly places: readonly string[];
}

/**
 * Types a query into an open search page, searches, and reads what is shown.
 *
 * @param until shows more results until this is so: `all` are there, the `first` ten are, or a place is
 */
export async function searchFor(page: Page, query: string, until: string): Promise<Shown> {
  return page.evaluate(
    async ([query, until]) => {
      const part = (name: string) => document.getElementById(`search-${name}`);
      const [field, status, results] = [part('q'), part('status'), part('results')];
      const form = field instanceof HTMLInputElement ? field.form : undefined;
      if (!(field instanceof HTMLInputElement && form && status && results)) {
        throw new Error('This is no search page.');
      }
      const settled = async () => {
        for (let wait = 0; wait < 2000 && results.hasAttribute('aria-busy'); wait++) {
          await new Promise((done) => setTimeout(done, 5));
        }
      };
      const places = () =>
        [...results.querySelectorAll<HTMLAnchorElement>('h2 a, .years a')].map(
          ({ pathname, hash }) => pathname + hash,
        );
      field.value = query ?? '';
      form.requestSubmit();
      await settled();
      for (;;) {
        const more = results.querySelector('button');
        if (!more || until === 'first' || places().includes(until ?? '')) break;
        const before = places().length;
        more.click();
        for (let wait = 0; wait < 2000 && places().length === before; wait++) {
          await new Promise((done) => setTimeout(done, 5));
        }
      }
      return { status: status.textContent ?? '', places: [...new Set(places())] };
    },
    [query, until],
  );
}

/** What the status says of a query on the Chinese search page when it is found and nothing is filtered. */
export function found(query: string, total = '\\d+'): RegExp {
  return new RegExp(`^「${query}」共有${total}筆(?:：.+|，都是.+)。$`);
}

/** Waits until an open search page says something. */
export async function expectStatus(page: Page, expected: string | RegExp): Promise<void> {
  const text = () => page.locator('#search-status').textContent();
  if (typeof expected === 'string') await expect.poll(text, { timeout: 10_000 }).toBe(expected);
  else await expect.poll(text, { timeout: 10_000 }).toMatch(expected);
}
