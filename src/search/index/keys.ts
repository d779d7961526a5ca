import type { Locale } from '../../model/locale.ts';
import { stem } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';

/**
 * The keys under which a token is filed, so that every search is a few look-ups:
 *
 * - Han: the character with the one right after it (`話務`), or alone before anything else. A phrase is a
 *   chain of pairs, which are far rarer than characters; one character is all keys that begin with it.
 * - number: as it is; one that may be a year also as `=2023`, apart from 2,023.
 * - word in Chinese text, where words are few and whole words seldom typed: whole, and all its endings, those
 *   that begin with a capital as `^data`, the others as `~ata`.
 * - word in English text: its stem, and for quoted phrases as it is, `=inspections`.
 */
export function keysOf(token: Token, next: Token | undefined, locale: Locale): string[] {
  if (token.kind === 'han') {
    return [next?.kind === 'han' && next.at === token.at + 1 ? token.text + next.text : token.text];
  }
  if (token.kind === 'number') return token.yearLike ? [token.text, `=${token.text}`] : [token.text];
  if (locale === 'en') return [stem(token.text), `=${token.text}`];
  return [...token.text].map((_, start) =>
    start === 0 ? token.text : `${token.parts?.includes(start) ? '^' : '~'}${token.text.slice(start)}`,
  );
}
