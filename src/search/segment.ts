import type { Locale } from '../model/locale.ts';
import { cut } from './cut.ts';
import { foldText } from './fold.ts';

const markup =
  /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1\s*>|<\/?([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|<![^>]*>|[^<]+|</gi;

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The copy of a page that is indexed: its text cut into words (see {@link cut}) by the language of
 * `<html lang>`, also across inline elements; tags, attributes, entities, scripts and styles stay.
 */
export function segmentHtml(html: string): string {
  const locale: Locale = /<html[^>]*\slang=["']?zh/i.test(html) ? 'zh' : 'en';
  let result = '';
  // The character before, unless a block begins or the text was interrupted by white space.
  let before = '';
  for (const [whole, raw, tag] of html.matchAll(markup)) {
    if (raw !== undefined || whole.startsWith('<')) {
      if (tag === undefined || !inline.has(tag.toLowerCase())) before = '';
      result += whole;
      continue;
    }
    for (const piece of foldText(whole).split(/(&#?\w+;)/)) {
      if (piece === '') continue;
      const first = /^./su.exec(piece)?.[0] ?? '';
      const joint = before + first;
      if (before !== '') result += cut(joint, locale).slice(before.length, -first.length);
      result += piece.startsWith('&') ? piece : cut(piece, locale);
      before = /\S$/u.exec(piece)?.[0] ?? '';
    }
  }
  return result;
}
