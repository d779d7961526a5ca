import type { Table } from '../sources/document.ts';
import type { FoundHeading, Headings, UnknownHeading } from './heading.ts';
import type { Piece } from './piece.ts';

/** A paragraph, an entry of a list or a table of the source: what goes to an item as a whole. */
export interface Unit {
  /** Without white space that wrapping left. */
  readonly text: string;
  readonly table?: Table;
  /** The number of a list's entry: `1.`, `(2)`, `•`. */
  readonly marker?: string;
  /** The index of its first piece. */
  readonly at: number;
  readonly place: number;
  /** Whether it may belong to the paragraph before it: nothing but the end of a sentence divides them. */
  readonly joins: boolean;
  /** The heading in whose line it begins. */
  readonly anchor?: FoundHeading;
}

/** A number of a list before its text; a year, a time or a decimal is none. */
const listMarker =
  /^(?:-\s+(?=[(（]?\d))?([(（]\s*\d{1,2}\s*[)）]|\d{1,2}[.、)）](?!\d)|\d{1,2}[.、](?=\d{2,3}\s*年|1999|\d[A-Za-z])|[•●◆]|-(?=\s))\s*/;
/** Numbers that no list of a text can print; they stay as they are at the head of a paragraph. */
const hanMarker = /^(?:-\s+)?(?=[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])/;

/**
 * Puts the lines between headings together to paragraphs and entries of lists.
 *
 * @param from the piece that the running text begins with
 */
export function unitsOf(pieces: readonly Piece[], { found, unknown, continued }: Headings, from = 0): Unit[] {
  const used = usedBy(pieces, found, [...unknown, ...continued]);
  const width = wrapWidth(pieces);
  const units: Mutable[] = [];
  let current: Mutable | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (index < from) continue;
    if (piece.kind === 'table') {
      const text = piece.rows.flat().join(' ');
      units.push({
        text,
        table: piece,
        at: index,
        place: piece.place,
        joins: false,
        ends: true,
        full: false,
      });
      current = undefined;
      continue;
    }
    for (const { text, anchor } of used(index).flatMap(entriesOf)) {
      if (text === '') continue;
      const { marker, rest, numbered } = markerOf(text);
      const begins = numbered || anchor !== undefined || !current;
      if (current && !begins && !current.ends) {
        current.text = joined(current.text, text);
      } else {
        // A full line that ends a sentence may end its paragraph as well.
        const joins = !begins && current?.full === true;
        current = { text: rest, at: index, place: piece.place, joins, ends: false, full: false };
        if (marker) current.marker = marker;
        if (anchor) current.anchor = anchor;
        units.push(current);
      }
      current.ends = !piece.open || endsSentence(current.text);
      current.full = piece.open && visibleLength(text) >= width * 0.93;
      if (!piece.open) current = undefined;
    }
  }
  return units;
}

interface Mutable {
  text: string;
  table?: Table;
  marker?: string;
  at: number;
  place: number;
  joins: boolean;
  anchor?: FoundHeading;
  /** Whether the last line ends a sentence. */
  ends: boolean;
  /** Whether the last line is as long as lines get. */
  full: boolean;
}

/** The entries of a list that stand in one line: 如下：1.甲。2.乙。 */
function entriesOf(part: Remainder): Remainder[] {
  const counts = new Map<string, number>();
  const line = closeUp(part.text.trim());
  const first = markerOf(line).marker;
  if (first) counts.set(kindOf(first), numberOf(first));
  const cuts = [
    ...line.matchAll(/(?<=[。；：:])(?=(\d{1,2}[.、])(?:\D|\d{2,3}年)|([（(]\d{1,2}[)）]))/g),
  ].filter(({ 1: plain, 2: bracketed }) => {
    const marker = plain ?? bracketed ?? '';
    const next = numberOf(marker);
    // A number that doesn't count on is one of the sentence.
    if (next !== 1 && next !== (counts.get(kindOf(marker)) ?? 0) + 1) return false;
    counts.set(kindOf(marker), next);
    return true;
  });
  const ends = [...cuts.map(({ index }) => index), line.length];
  return ends.map((end, order) => {
    const text = line.slice(order === 0 ? 0 : ends[order - 1], end);
    // The heading in front of the line is that of its first entry alone.
    return order === 0 ? { ...part, text } : { text };
  });
}

function numberOf(marker: string): number {
  return Number(/\d+/.exec(marker)?.[0]);
}

function kindOf(marker: string): string {
  return marker.replace(/\d+/, '1').normalize('NFKC');
}

function markerOf(text: string): { marker?: string; rest: string; numbered: boolean } {
  const han = hanMarker.exec(text);
  if (han) return { rest: text.slice(han[0].length), numbered: true };
  const match = listMarker.exec(text);
  return match?.[1]
    ? { marker: match[1].replace(/\s/g, ''), rest: text.slice(match[0].length), numbered: true }
    : { rest: text, numbered: false };
}

/** Chinese has no spaces, not even around digits; conversion and habit leave some. */
function closeUp(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}，。、：；！？「」『』（）])\s+|\s+(?=[\p{Script=Han}，。、：；！？「」『』（）])/gu,
    '',
  );
}

function endsSentence(text: string): boolean {
  return /[。：；！？]["」』）)]*$/.test(text);
}

function visibleLength(text: string): number {
  return [...text].reduce((length, char) => length + (char <= 'ÿ' ? 0.5 : 1), 0);
}

/** How long the full lines of a wrapped source are; endless where it keeps a paragraph in a line. */
function wrapWidth(pieces: readonly Piece[]): number {
  const lengths = pieces
    .flatMap((piece) => (piece.kind === 'line' && piece.open ? [visibleLength(piece.text)] : []))
    .toSorted((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long > 60 ? Number.POSITIVE_INFINITY : long;
}

/** Chinese closes up where a line wraps; Latin words stay apart. */
function joined(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : `${before}${after}`;
}

/** What a heading leaves of its line, or the whole of another, with the heading in front of it. */
interface Remainder {
  readonly text: string;
  readonly anchor?: FoundHeading;
}

/** What headings leave of each piece, and the heading before it in the same line. */
function usedBy(
  pieces: readonly Piece[],
  found: readonly FoundHeading[],
  unknown: readonly UnknownHeading[],
): (index: number) => Remainder[] {
  return (index) => {
    const piece = pieces[index];
    if (piece?.kind !== 'line') return [];
    const whole = [...found, ...unknown].some(
      ({ span }) => index >= span.first && index < span.last && piece.column === pieces[span.first]?.column,
    );
    if (whole) return [];
    const here = found.filter(({ span }) => span.last === index);
    if (unknown.some(({ span }) => span.last === index)) return [];
    const parts: Remainder[] = [];
    let from = 0;
    let anchor: FoundHeading | undefined;
    for (const heading of here) {
      const { first, start } = heading.span;
      parts.push({ text: piece.text.slice(from, first === index ? start : 0), ...(anchor && { anchor }) });
      from = heading.span.end;
      anchor = heading.inline ? heading : undefined;
    }
    parts.push({ text: piece.text.slice(from), ...(anchor && { anchor }) });
    return parts;
  };
}
