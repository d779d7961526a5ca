import type { Entry } from '../library/library.ts';
import { anchor, type Binding } from './binding.ts';
import { entryText } from './entry-text.ts';
import { headingCode, headingText } from './heading.ts';
import { typstSequence, typstString } from './literal.ts';
import { setText } from './phrasing.ts';
import { words } from './words.ts';

/** So many characters fill two lines of the left column; a longer heading is shortened where it is repeated. */
const longestContinued = 22;

/**
 * A report in the official form: the headings of items at the left, their texts at the right. Headings
 * without a text stand above the first heading that has one, in one cell, as the printed reports have it.
 */
export function twoColumns(binding: Binding): string {
  const { report, level, locale } = binding;
  const rows = report.chapters.flatMap((chapter, index) => {
    const { part } = chapter;
    const opensPart = part && part !== report.chapters[index - 1]?.part;
    const chapterLevel = part ? level + 1 : level;
    const text = entryText(chapter, binding);
    return [
      ...(opensPart ? [`band(${headingCode(part, level, binding)})`] : []),
      `band(${headingCode(chapter, chapterLevel, binding)})`,
      ...(text.length > 0 ? [row(chapter, [], text, binding)] : []),
      ...itemRows(chapter, chapterLevel, binding),
    ];
  });
  const heads = words[locale].columns.map((head) => setText(head, locale));
  return `two-columns(${[level, ...heads, ...rows].join(',\n')})`;
}

function itemRows(chapter: Entry, level: number, binding: Binding): string[] {
  const rows: string[] = [];
  let waiting: string[] = [];
  const visit = (item: Entry, itemLevel: number) => {
    waiting.push(headingCode(item, itemLevel, binding));
    const text = entryText(item, binding);
    if (text.length > 0 || item.items.length === 0) {
      rows.push(row(item, waiting, text, binding));
      waiting = [];
    }
    for (const child of item.items) visit(child, itemLevel + 1);
  };
  for (const item of chapter.items) visit(item, level + 1);
  return rows;
}

function row(entry: Entry, heads: readonly string[], text: readonly string[], binding: Binding): string {
  const { locale } = binding;
  // A plain string: a box in a cell without height would lose its baseline.
  const title = typstString(continuedTitle(headingText(entry, locale), words[locale].continued));
  const id = typstString(anchor(binding, entry.id));
  return `row(${id}, ${title}, ${typstSequence(heads)}, ${typstSequence(text)})`;
}

function continuedTitle(title: string, continued: string): string {
  const characters = [...title];
  const short =
    characters.length > longestContinued ? `${characters.slice(0, longestContinued - 1).join('')}…` : title;
  return `${short}${continued}`;
}
