/** What the search page uses of the `pagefind.js` in the search bundle, which has no types of its own. */
export interface Pagefind {
  /** Loads the index of the page's language. */
  init(): Promise<void>;
  search(text: string): Promise<{ readonly results: readonly Hit[] }>;
}

/** A page that one search finds. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /**
   * Places of matching words in the page's text, counted in words. A phrase gives its first occurrence
   * alone; a page found by its metadata has none.
   */
  readonly words: readonly number[];
  data(): Promise<PageData>;
}

export interface PageData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The text as indexed, with what separates its words. `<` and `>` are escaped. */
  readonly raw_content: string;
  readonly anchors: readonly Anchor[];
}

/** An element that has an id, at a place counted in words. */
interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}
