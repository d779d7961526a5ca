import { fold } from '../sources/fold.ts';
import type { FoundHeading, UnknownHeading } from './heading.ts';
import { describe, marker, type Span, type Target } from './heading-span.ts';
import type { Piece } from './piece.ts';

/** Less than this share of a title's letter pairs in common is no likeness. */
const leastLikeness = 0.5;

export function likeliest(
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
export function headingSpans(first: number, pieces: readonly Piece[], taken: ReadonlySet<number>): Span[] {
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
export function continuation(
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
