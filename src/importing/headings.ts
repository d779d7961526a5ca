import { fold } from '../sources/fold.ts';
import type { FoundHeading, Headings, UnknownHeading } from './heading.ts';
import { continuation, headingSpans, likeliest } from './heading-likeness.ts';
import { inOrder } from './heading-order.ts';
import { describe, exactSpans, type Span, type Target, titleSpans } from './heading-span.ts';
import type { Piece } from './piece.ts';

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
