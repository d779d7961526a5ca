import { close, createIndex } from 'pagefind';
import { segmentHtml } from './segment.ts';

/** A page as published: its path below the site's base, with a slash at both ends, and its HTML. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}

/** What the search page loads. Pagefind writes its own interfaces too, which nothing here uses. */
const used =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|(?:index|fragment|filter)\/.+)$/;

/**
 * Indexes the pages that have a `data-pagefind-body`. The same pages give the same bytes, in any order.
 *
 * @returns the files of the search bundle by their path in it
 * @throws an error whose message says what page could not be indexed and why
 */
export async function indexSite(pages: readonly IndexedPage[]): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['nav', 'noscript'] });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
    // Pagefind's bytes depend on the order in which it is given pages.
    for (const { url, html } of pages.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
      const { errors } = await index.addHTMLFile({ url, content: segmentHtml(html) });
      if (errors.length > 0) throw new Error(`The page ${url} could not be indexed: ${errors.join('; ')}`);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join('; ')}`);
    return new Map(
      files.filter(({ path }) => used.test(path)).map(({ path, content }) => [path, new Uint8Array(content)]),
    );
  } finally {
    await close();
  }
}
