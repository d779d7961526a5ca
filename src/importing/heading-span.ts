import type { Entry } from '../library/library.ts';
import type { Heading } from '../model/report.ts';
import { fold } from '../sources/fold.ts';
import type { Piece } from './piece.ts';

/** What a heading takes up: from the character `start` of the piece `first` to before `end` of the piece `last`. */
export interface Span {
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
}

/** What is looked for: parts and entries in the order of the outline. */
export type Target = Heading & Partial<Pick<Entry, 'items'>>;

/** A number as printed before a title: 壹、 一、 (一) 1. — and the words that may stand there instead. */
export const marker =
  /^(?:[壹貳參肆伍陸柒捌玖拾一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/;

export function exactSpans(target: Target, pieces: readonly Piece[]): Span[] {
  const title = fold(target.title.zh);
  const number = fold(target.number ?? '').replace(/[、.]$/, '');
  const spans: Span[] = [];
  for (let first = 0; first < pieces.length; first++) {
    const bare = spanOf(title, first, 0, pieces);
    if (bare && (number === '' || isWholeLine(bare, pieces))) spans.push(bare);
    if (number === '') continue;
    for (const start of startsIn(pieces[first])) {
      for (const sign of ['、', '.', '']) {
        const span = spanOf(`${number}${sign}${title}`, first, start, pieces);
        if (span) spans.push(span);
      }
    }
  }
  return spans.filter((span) => isWholeLine(span, pieces) || (number !== '' && goesOnApart(span, pieces)));
}

/** Where a title stands after any number. */
export function titleSpans(target: Target, pieces: readonly Piece[]): Span[] {
  const title = fold(target.title.zh);
  return pieces.flatMap((piece, first) => {
    if (piece.kind !== 'line') return [];
    return startsIn(piece).flatMap((start) => {
      const [number] =
        /^(?:[（(]\s*[\d一二三四五六七八九十]{1,3}\s*[)）]|[\d壹貳參肆伍陸柒捌玖拾一二三四五六七八九十ㄧ]{1,3}[、.])\s*/.exec(
          piece.text.slice(start),
        ) ?? [''];
      const span = number === '' ? undefined : spanOf(title, first, start + number.length, pieces);
      return span && (isWholeLine(span, pieces) || goesOnApart(span, pieces)) ? [{ ...span, start }] : [];
    });
  });
}

/** Where headings may begin in a line: at its start, and where a number follows a space. */
function startsIn(piece: Piece | undefined): number[] {
  if (piece?.kind !== 'line') return [];
  return [
    0,
    ...[...piece.text.matchAll(/\s(?=[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、])/g)].map(
      ({ index }) => index + 1,
    ),
  ];
}

/** The lines that a text fills from a place on, if it stands there; it may wrap within a column. */
function spanOf(text: string, first: number, start: number, pieces: readonly Piece[]): Span | undefined {
  let rest = text;
  const column = pieces[first]?.column;
  for (let last = first; last < pieces.length && last < first + 6; last++) {
    const piece = pieces[last];
    if (piece?.kind !== 'line') return undefined;
    if (piece.column !== column) continue;
    const from = last === first ? start : 0;
    for (let end = from; end < piece.text.length; end++) {
      const char = fold(piece.text[end] ?? '');
      if (!rest.startsWith(char)) return undefined;
      rest = rest.slice(char.length);
      if (rest === '') return { first, start, last, end: end + 1 };
    }
    if (!piece.open) return undefined;
  }
  return undefined;
}

function isWholeLine({ last, end }: Span, pieces: readonly Piece[]): boolean {
  const piece = pieces[last];
  return piece?.kind === 'line' && piece.text.slice(end).trim() === '';
}

function goesOnApart({ last, end }: Span, pieces: readonly Piece[]): boolean {
  const piece = pieces[last];
  return piece?.kind === 'line' && /^[\s：:。]/.test(piece.text.slice(end));
}

export function describe(
  { first, start, last, end }: Span,
  pieces: readonly Piece[],
): { printed: string; inline: boolean } {
  const column = pieces[first]?.column;
  const texts = pieces.slice(first, last + 1).flatMap((piece, offset) => {
    if (piece.kind !== 'line' || piece.column !== column) return [];
    const from = offset === 0 ? start : 0;
    return [piece.text.slice(from, first + offset === last ? end : undefined)];
  });
  const final = pieces[last];
  return { printed: texts.join(''), inline: final?.kind === 'line' && final.text.slice(end).trim() !== '' };
}
