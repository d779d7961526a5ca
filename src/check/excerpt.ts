import stringWidth from 'string-width';

/** How many cells of a terminal's row an excerpt takes at most. */
const budget = 76;
/** How many of them may stand before the place when a long line is cut. */
const lead = 48;

const graphemes = new Intl.Segmenter('zh-Hant-TW', { granularity: 'grapheme' });

/**
 * The line of a file at a place, with carets under the place; nothing where the line is empty or absent.
 * Han characters take two cells, so the carets are set by cells, never by characters.
 *
 * @param line counted from 1
 * @param column counted from 1 in UTF-16 units, as parsers count
 */
export function excerpt(source: string, line: number, column: number): string[] {
  const text = source.split('\n')[line - 1] ?? '';
  if (text.trim() === '') return [];
  const { shown, before, marked } = cut(text, Math.min(column - 1, text.length));
  const gutter = String(line);
  return [
    `${gutter} | ${shown}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(before)}${'^'.repeat(marked)}`,
  ];
}

/** What is shown of a line, how many cells stand before the place, and how many the place takes. */
function cut(text: string, offset: number): { shown: string; before: number; marked: number } {
  const cells = [...graphemes.segment(text)].map(({ segment, index }) => ({
    text: printable(segment),
    index,
    end: index + segment.length,
  }));
  const widthOf = (some: readonly { text: string }[]) => stringWidth(some.map(({ text }) => text).join(''));
  const found = cells.findIndex(({ end }) => end > offset);
  const target = found < 0 ? cells.length : found;
  const [word = ''] = /^["'<]?[\w.,%-]+["']?/.exec(text.slice(offset)) ?? [];
  let start = 0;
  while (widthOf(cells.slice(0, -1)) > budget && widthOf(cells.slice(start, target)) > lead) start++;
  let end = cells.length;
  while (end > target + 1 && widthOf(cells.slice(start, end)) > budget) end--;
  const head = start > 0 ? '...' : '';
  const tail = end < cells.length ? '...' : '';
  const marks = cells.filter(
    ({ index, end: to }, at) =>
      at >= target && at < end && (at === target || to <= offset + word.length) && index >= 0,
  );
  return {
    shown:
      head +
      cells
        .slice(start, end)
        .map(({ text }) => text)
        .join('') +
      tail,
    before: head.length + widthOf(cells.slice(start, target)),
    marked: Math.max(widthOf(marks), 1),
  };
}

/** A character that would move the cursor, or turn the direction of the text, as a mark that does not. */
function printable(segment: string): string {
  if (segment === '\t') return ' ';
  return /^(?:\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])/u.test(segment) ? '?' : segment;
}
