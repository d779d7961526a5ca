import type { Locale } from '../model/locale.ts';
import { chineseText } from './chinese-text.ts';
import { englishText } from './english-text.ts';
import { typstSequence } from './literal.ts';
import { type Piece, type Run, textPiece } from './piece.ts';

const setters: Record<Locale, (runs: readonly Run[]) => string[]> = { zh: chineseText, en: englishText };

/** Sets the pieces of one paragraph, heading or cell as one Typst expression. */
export function setPhrasing(pieces: readonly Piece[], locale: Locale): string {
  const expressions: string[] = [];
  let runs: Run[] = [];
  const flush = () => {
    expressions.push(...setters[locale](runs.filter((run) => run.text !== '')));
    runs = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      runs.push(piece);
    } else {
      flush();
      expressions.push(piece.code);
    }
  }
  flush();
  return typstSequence(expressions);
}

/** Sets a plain text: a heading or a title. */
export function setText(text: string, locale: Locale): string {
  return setPhrasing(textPiece(text), locale);
}
