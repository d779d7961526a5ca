import type { Span, Target } from './heading-span.ts';

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

export interface Headings {
  readonly found: readonly FoundHeading[];
  readonly missing: readonly Target[];
  readonly unknown: readonly UnknownHeading[];
  /** The rest of headings that a page cut in two. */
  readonly continued: readonly UnknownHeading[];
}
