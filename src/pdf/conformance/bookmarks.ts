import type { Bookmark, PageReading } from './reading.ts';
import type { ConformanceRule } from './rule.ts';
import { bare, headingLevel, joined, nodesOf, textsInOrder } from './structure.ts';

/** So far under its destination, in points, may the first line of a heading stand: its own height and the space above. */
const reach = 60;

/** Every bookmark leads to the heading that it names. */
export const bookmarks: ConformanceRule = function* (pdf) {
  if (pdf.bookmarks.length === 0) yield 'it has no bookmarks';
  for (const bookmark of pdf.bookmarks) {
    const page = pdf.pages[(bookmark.place?.page ?? 0) - 1];
    if (!page) yield `the bookmark “${bookmark.title}” leads nowhere`;
    else if (!hasHeading(page, bookmark)) {
      yield `the bookmark “${bookmark.title}” leads to page ${page.number}, where its heading is not`;
    }
  }
};

function hasHeading(page: PageReading, { title, place }: Bookmark): boolean {
  return nodesOf(page.structure)
    .filter((node) => headingLevel(node) !== undefined)
    .map((node) => textsInOrder(page, node))
    .some((texts) => {
      const below = (place?.y ?? 0) - (texts[0]?.y ?? Number.NEGATIVE_INFINITY);
      return joined(texts) === bare(title) && below > -1 && below < reach;
    });
}
