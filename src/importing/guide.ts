import { type Words, wordsOf } from '../audit/words.ts';
import { documentText } from '../dialect/text.ts';
import { type Entry, type Library, type Report, reportsOf } from '../library/library.ts';
import { valueText } from '../library/value.ts';

/** What the texts of an item said in other reports: the best sign of where a new text belongs. */
export interface Guide {
  readonly entry: Entry;
  readonly words: Words;
  /** Whether another report gives the heading a text of its own. */
  readonly hasText: boolean;
}

/** The guides of a report's entries, from all other reports of its agency. */
export function guidesOf(library: Library, report: Report): Guide[] {
  const others = reportsOf(library).filter(
    ({ path, agency, edition }) =>
      path !== report.path && agency.id === report.agency.id && edition.status === 'published',
  );
  return report.entries.map((entry) => {
    const texts = others.flatMap((other) =>
      other.entries.flatMap(({ id, text, title }) =>
        id === entry.id && text.zh
          ? [documentText(text.zh.tree, (node) => valueText(other, id, node, 'zh')), title.zh]
          : [],
      ),
    );
    return { entry, words: wordsOf([entry.title.zh, ...texts].join('\n')), hasText: texts.length > 0 };
  });
}
