import { uncut } from './cut.ts';
import type { PageData } from './pagefind.ts';

/** A heading of a page with the text up to the next heading: an item of a report, mostly. */
export interface Section {
  readonly url: string;
  /** The heading; before the first, the page's own title. */
  readonly title: string;
  /** Title and body as published. */
  readonly text: string;
  /** Where the title ends in the text (0 if it isn't there), and where the body begins. */
  readonly titleEnd: number;
  readonly bodyStart: number;
  /** Where each word of the index stands in the text, by its number in the page. */
  readonly words: ReadonlyMap<number, Range>;
}

/** A part of a text, counted in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sections of a page that has been found, in order. Only headings with ids begin one. */
export function sectionsOf({ url, meta, raw_content, anchors }: PageData): Section[] {
  const content = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const chinese = content.includes('\u200B');
  const words = content.split(chinese ? '\u200B' : /\s+/);
  const headings = anchors
    .filter(({ element, text }) => /^h[1-6]$/i.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location)
    .map(({ id, text, location }) => ({ url: `${url}#${id}`, title: text, location }));
  const starts = [{ url, title: meta.title ?? '', location: 0 }, ...headings];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1]?.location ?? words.length;
    return end > start.location ? [sectionFrom(start, words.slice(start.location, end), chinese)] : [];
  });
}

function sectionFrom(
  { url, title, location }: { url: string; title: string; location: number },
  list: readonly string[],
  chinese: boolean,
): Section {
  let text = '';
  const words = new Map<number, Range>();
  for (const [index, word] of list.entries()) {
    const start = text.length;
    text += textOf(word, text, chinese);
    words.set(location + index, { start, end: text.length });
  }
  const heading = uncut(title).replace(/\s+/g, ' ').trim();
  const titleEnd = text.startsWith(heading) ? heading.length : 0;
  const gap = titleEnd > 0 ? (/^[\s.]+/.exec(text.slice(titleEnd))?.[0].length ?? 0) : 0;
  return { url, title: heading, text, titleEnd, bodyStart: titleEnd + gap, words };
}

/** A word as published, with the space after it. */
function textOf(word: string, before: string, chinese: boolean): string {
  // Pagefind ends every block with a full stop, which Chinese text never has.
  if (chinese && word.trim() === '.' && /\P{ASCII}$/u.test(before)) return ' ';
  return uncut(word) + (chinese || word.endsWith('\u2E31') ? '' : ' ');
}
