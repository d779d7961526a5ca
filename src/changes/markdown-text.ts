import type { ParagraphDifference, Stretch } from '../compare/text.ts';

/** A text of the content as plain words in Markdown: none of its signs means anything there. */
export function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]~|#@$]/g, '\\$&')
    .replace(/^(\s*)([-+>=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/\s+/g, ' ');
}

/** How much of an unchanged stretch stands beside a change, in characters. */
const context = 24;

/** The paragraphs of a text that differ, each as a quotation with what went struck out and what came underlined. */
export function differenceLines(difference: readonly ParagraphDifference[]): string[] {
  return difference
    .filter((paragraph) => paragraph.some(({ kind }) => kind !== 'same'))
    .map(
      (paragraph) => `> ${paragraph.map((stretch, at) => written(stretch, at, paragraph.length)).join('')}`,
    );
}

function written({ kind, text }: Stretch, at: number, count: number): string {
  if (kind === 'deleted') return `<del>${plain(text)}</del>`;
  if (kind === 'inserted') return `<ins>${plain(text)}</ins>`;
  return plain(clipped(text, at > 0, at < count - 1));
}

/** An unchanged stretch without what stands far from the changes before and after it. */
function clipped(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const characters = [...text];
  if (characters.length <= 2 * context + 2) return text;
  const head = hasBefore ? characters.slice(0, context).join('') : '';
  const tail = hasAfter ? characters.slice(-context).join('') : '';
  return `${head}…${tail}`;
}
