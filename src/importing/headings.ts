import type { Entry } from '../library/library.ts';
import type { Heading } from '../model/report.ts';
import { fold } from '../sources/fold.ts';
import type { Piece } from './piece.ts';

/** What a heading takes up: from the character `start` of the piece `first` to before `end` of the piece `last`. */
interface Span {
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
}

/** A heading of the outline with its place in the source. */
export interface FoundHeading {
  readonly heading: Target;
  readonly span: Span;
  /** As the source prints it. */
  readonly printed: string;
  /** Whether number and title are those of the outline, and in its order. */
  readonly how: 'matched' | 'guessed';
  /** Whether its text goes on in the same line. */
  readonly inline: boolean;
}

/** A heading that looks like one of an item, but is none of the outline's. */
export interface UnknownHeading {
  readonly span: Span;
  readonly printed: string;
}

/** What is looked for: parts and entries in the order of the outline. */
export type Target = Heading & Partial<Pick<Entry, 'items'>>;

export interface Headings {
  readonly found: readonly FoundHeading[];
  readonly missing: readonly Target[];
  readonly unknown: readonly UnknownHeading[];
  /** The rest of headings that a page cut in two. */
  readonly continued: readonly UnknownHeading[];
}

/** Finds the headings of an outline in a source by number and title, then by likeness. */
export function findHeadings(targets: readonly Target[], pieces: readonly Piece[]): Headings {
  const choices = targets.map((target) => exactSpans(target, pieces));
  const ordered = inOrder(choices);
  const found = new Map<Target, FoundHeading>();
  const taken = new Set<number>();
  const continued: UnknownHeading[] = [];
  const take = (heading: Target, span: Span, how: FoundHeading['how']) => {
    for (let index = span.first; index <= span.last; index++) taken.add(index);
    const { printed, inline } = describe(span, pieces);
    found.set(heading, { heading, span, printed, how, inline });
  };
  for (const [index, target] of targets.entries()) {
    const span = ordered[index];
    if (span) take(target, span, 'matched');
  }
  // Where one column follows the other as a whole, the order of places is not that of the outline.
  for (const [index, target] of targets.entries()) {
    if (found.has(target)) continue;
    const [only, ...others] = (choices[index] ?? []).filter(({ first }) => !taken.has(first));
    if (only && others.length === 0) take(target, only, 'matched');
  }
  // A known title under another number: the items before it changed.
  for (const target of targets) {
    if (found.has(target)) continue;
    const [only, ...others] = titleSpans(target, pieces).filter(({ first }) => !taken.has(first));
    if (only && others.length === 0) take(target, only, 'guessed');
  }
  for (const [index, target] of targets.entries()) {
    if (found.has(target)) continue;
    const window = windowOf(index, targets, found, pieces.length);
    const span = likeliest(target, pieces, taken, window);
    if (!span) continue;
    take(target, span, 'guessed');
    const guessed = found.get(target);
    const rest = guessed && continuation(guessed, pieces, taken);
    if (!guessed || !rest) continue;
    taken.add(rest.span.first);
    continued.push(rest);
    found.set(target, { ...guessed, printed: `${guessed.printed}${rest.printed}`, how: 'matched' });
  }
  return {
    continued,
    found: [...found.values()].toSorted((a, b) => a.span.first - b.span.first || a.span.end - b.span.end),
    missing: targets.filter((target) => !found.has(target)),
    unknown: unknownHeadings(pieces, taken),
  };
}

/** A number as printed before a title: 壹、 一、 (一) 1. — and the words that may stand there instead. */
const marker =
  /^(?:[壹貳參肆伍陸柒捌玖拾一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/;

function exactSpans(target: Target, pieces: readonly Piece[]): Span[] {
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
function titleSpans(target: Target, pieces: readonly Piece[]): Span[] {
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

/** The places of most headings that keep the order of the outline; the whole title before a part of a line. */
function inOrder(choices: readonly (readonly Span[])[]): (Span | undefined)[] {
  interface Chain {
    readonly count: number;
    readonly span: Span;
    readonly index: number;
    readonly before: Chain | undefined;
  }
  let chains: Chain[] = [];
  for (const [index, spans] of choices.entries()) {
    const grown = spans.map((span): Chain => {
      const before = chains
        .filter((chain) => isBefore(chain.span, span))
        .reduce<Chain | undefined>(
          (best, chain) => (best && best.count >= chain.count ? best : chain),
          undefined,
        );
      return { count: (before?.count ?? 0) + 1, span, index, before };
    });
    chains = [...chains, ...grown];
  }
  const chosen: (Span | undefined)[] = choices.map(() => undefined);
  let chain = chains.reduce<Chain | undefined>(
    (best, one) => (best && best.count >= one.count ? best : one),
    undefined,
  );
  for (; chain; chain = chain.before) chosen[chain.index] = chain.span;
  return chosen;
}

function isBefore(a: Span, b: Span): boolean {
  return a.last < b.first || (a.last === b.first && a.end <= b.start);
}

function describe(
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

/** The pieces between the headings found on either side of one in the outline. */
function windowOf(
  index: number,
  targets: readonly Target[],
  found: ReadonlyMap<Target, FoundHeading>,
  length: number,
): { from: number; to: number } {
  const place = (target: Target) => found.get(target)?.span;
  const before = targets.slice(0, index).findLast((target) => place(target));
  const after = targets.slice(index + 1).find((target) => place(target));
  return {
    from: (before && place(before)?.last) ?? 0,
    to: (after && place(after)?.first) ?? length,
  };
}

/** Less than this share of a title's letter pairs in common is no likeness. */
const leastLikeness = 0.5;

function likeliest(
  target: Target,
  pieces: readonly Piece[],
  taken: ReadonlySet<number>,
  { from, to }: { from: number; to: number },
): Span | undefined {
  const title = fold(target.title.zh);
  const number = fold(target.number ?? '').replace(/[、.]$/, '');
  let best: { span: Span; likeness: number } | undefined;
  for (let first = from; first <= to && first < pieces.length; first++) {
    if (taken.has(first)) continue;
    for (const span of headingSpans(first, pieces, taken)) {
      const text = fold(describe(span, pieces).printed);
      const sameNumber = number !== '' && text.startsWith(number);
      const likeness = dice(title, text.replace(marker, '')) + (sameNumber ? 0.1 : 0);
      if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { span, likeness };
    }
  }
  return best?.span;
}

/** The stretches of up to three lines from one on that could be a heading: short, and no sentence. */
function headingSpans(first: number, pieces: readonly Piece[], taken: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  const column = pieces[first]?.column;
  let text = '';
  for (let last = first; last < first + 3; last++) {
    const piece = pieces[last];
    if (piece?.kind !== 'line' || taken.has(last) || piece.column !== column) break;
    if (last > first && marker.test(fold(piece.text))) break;
    // Where nothing tells columns apart, only a very short line can be the rest of a title.
    if (last > first && piece.column === undefined && piece.text.length > 10) break;
    text += piece.text;
    if (text.length > 45 || /[。；：]/.test(text)) break;
    spans.push({ first, start: 0, last, end: piece.text.length });
    if (!piece.open) break;
  }
  return spans;
}

/** How many lines a page may put between the two halves of a heading. */
const farthest = 60;

/** The line that holds exactly what a heading still lacks of its title. */
function continuation(
  { heading, printed, span }: FoundHeading,
  pieces: readonly Piece[],
  taken: ReadonlySet<number>,
): UnknownHeading | undefined {
  const title = fold(heading.title.zh);
  const begun = fold(printed).replace(marker, '');
  if (begun === title || !title.startsWith(begun)) return undefined;
  const first = pieces.findIndex(
    (piece, index) =>
      index > span.last &&
      index <= span.last + farthest &&
      !taken.has(index) &&
      piece.kind === 'line' &&
      fold(piece.text) === title.slice(begun.length),
  );
  const piece = pieces[first];
  if (piece?.kind !== 'line') return undefined;
  return { span: { first, start: 0, last: first, end: piece.text.length }, printed: piece.text };
}

function dice(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set([...text].slice(1).map((char, index) => `${[...text][index]}${char}`));
  const [one, other] = [pairs(a), pairs(b)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? Number(a === b) : (2 * shared) / (one.size + other.size);
}

/** Short lines with a Han number that the outline does not have: new items, mostly. */
function unknownHeadings(pieces: readonly Piece[], taken: ReadonlySet<number>): UnknownHeading[] {
  const found: UnknownHeading[] = [];
  for (let first = 0; first < pieces.length; first++) {
    const piece = pieces[first];
    if (piece?.kind !== 'line' || taken.has(first)) continue;
    if (
      !/^(?:[壹貳參肆伍陸柒捌玖拾一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/.test(
        fold(piece.text),
      )
    ) {
      continue;
    }
    const span = headingSpans(first, pieces, taken).at(-1);
    if (span) found.push({ span, printed: describe(span, pieces).printed });
  }
  return found;
}
