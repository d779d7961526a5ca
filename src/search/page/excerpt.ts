import type { Range } from '../engine/text-matches.ts';

/** A piece of text, marked where it matches. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a part of a text into marked and plain pieces; matches that touch or have but a space between them are one mark. */
export function markPieces(text: string, matches: readonly Range[], part: Range): Piece[] {
  const pieces: Piece[] = [];
  let at = part.start;
  for (const { start, end } of joinWords(text, join(matches, 0))) {
    const from = Math.max(start, at);
    const to = Math.min(end, part.end);
    if (to <= from) continue;
    pieces.push(
      { text: shown(text, at, from), marked: false },
      { text: shown(text, from, to), marked: true },
    );
    at = to;
  }
  pieces.push({ text: shown(text, at, part.end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * What surrounds the first match of each term in a text from `from` on, or the beginning where there is
 * none. Han characters are twice as wide as Latin ones, so fewer of them are shown.
 */
export function excerpt(text: string, from: number, terms: readonly (readonly Range[])[]): Piece[] {
  const end = text.trimEnd().length;
  const width = /\p{Script=Han}/u.test(text.slice(from, from + 40)) ? 1 : 2;
  const firsts = terms.flatMap((matches) => matches.find(({ start }) => start >= from) ?? []);
  const windows = (firsts.length > 0 ? firsts : [{ start: from, end: from }]).map((match) => {
    const stop = wordEnd(text, Math.min(end, match.end + 60 * width), end);
    // A window doesn't end within a match.
    const across = terms.flat().find((other) => other.start < stop && other.end > stop);
    return {
      start: sentenceStart(text, wordStart(text, Math.max(from, match.start - 24 * width), from), from),
      end: Math.min(end, across?.end ?? stop),
    };
  });
  return join(windows, 8 * width).flatMap((window, index, all) => {
    const pieces = markPieces(text, terms.flat(), window);
    if (index > 0 || window.start > from) pieces.unshift({ text: '…', marked: false });
    if (index === all.length - 1 && window.end < end) pieces.push({ text: '…', marked: false });
    return pieces;
  });
}

/** A part of a text. A page shows a line feed as a space, which nothing Chinese takes after punctuation. */
function shown(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\n/g, (_, at: number) =>
      /[\u3000-\u303f\uff00-\uff60]/.test(text[start + at - 1] ?? '') ? '' : '\n',
    );
}

/** Sorted ranges, those with nothing but white space between them made one. */
function joinWords(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (
      last &&
      text.slice(last.end, range.start).trim() === '' &&
      !text.slice(last.end, range.start).includes('\n')
    ) {
      joined[joined.length - 1] = { start: last.start, end: range.end };
    } else {
      joined.push(range);
    }
  }
  return joined;
}

/** Sorted ranges, those no further apart than `gap` made one. */
function join(ranges: readonly Range[], gap: number): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end + gap) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      joined.push(range);
    }
  }
  return joined;
}

/** Moves on past punctuation that a cut would begin with. */
function sentenceStart(text: string, start: number, from: number): number {
  return start === from
    ? start
    : start + (/^[\s，。、；：！？）」』,.;:)]*/u.exec(text.slice(start))?.[0].length ?? 0);
}

/** Moves back to where a Latin word or a surrogate pair begins. */
function wordStart(text: string, start: number, from: number): number {
  return start - (/[\w\uD800-\uDBFF]{0,20}$/.exec(text.slice(from, start))?.[0].length ?? 0);
}

/** Moves on to where a Latin word or a surrogate pair ends. */
function wordEnd(text: string, end: number, last: number): number {
  return end + (/^[\w\uDC00-\uDFFF]{0,20}/.exec(text.slice(end, last))?.[0].length ?? 0);
}
