import type { Locale } from '../../model/locale.ts';
import type { Answer } from './session.ts';
import type { State } from './state.ts';
import type { SearchWords } from './words.ts';

/** What every part of the search page draws from. */
export interface View {
  readonly state: State;
  readonly answer: Answer;
  readonly words: SearchWords;
  /** The language of the page itself. */
  readonly locale: Locale;
  readonly base: string;
  /** The address of another state of this page. */
  readonly address: (change: Partial<State>) => string;
}
