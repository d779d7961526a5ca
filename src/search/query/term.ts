import type { Token } from '../text/tokens.ts';

/** Tokens that must stand one after another as they do here. */
export interface Phrase {
  readonly tokens: readonly Pick<Token, 'kind' | 'text' | 'at'>[];
  /** Whether English words must stand as they are, or may be another form of the word. */
  readonly exact: boolean;
  /** Whether a number stands for a year, which is never written `2,023`. */
  readonly year?: true;
}

/** One thing that a place must have to be found. */
export interface Term {
  /** As typed, without quotation marks. */
  readonly text: string;
  /** A place has the term if it has all phrases of one alternative. */
  readonly alternatives: readonly (readonly Phrase[])[];
  /** The term and its other names, folded, to compare with names of where a place is. */
  readonly names: readonly string[];
  /** The AD year, where the term is one. */
  readonly year?: number;
}
