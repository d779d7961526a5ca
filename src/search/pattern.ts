import type { Locale } from '../model/locale.ts';
import { startsAlone } from './cut.ts';
import { variantsOf, widen } from './fold.ts';

/**
 * The regular expression that finds a term in the text of a page: capitals, full-width
 * punctuation and 臺/台 alike, thousands separators or none, white space or none between Han and Latin. A number is found only whole: `112`
 * is not in `1,112`, nor `98` in `98.9`. So are the words of an English page; in a Chinese one `Data` is
 * in `MyData`.
 */
export function termPattern(text: string, locale: Locale): RegExp {
  const characters = [...text.replace(/(?<=\d),(?=\d{3})/g, '')];
  let source = '';
  for (const [index, character] of characters.entries()) {
    source += between(characters[index - 1], character) + written(character);
  }
  const [first, last] = locale === 'en' ? [/^[\da-z]/i, /[\da-z]$/i] : [/^\d/, /\d$/];
  const start = first.test(text) ? '(?<![\\da-z]|\\d[.,])' : '';
  const end = last.test(text) ? '(?![\\da-z]|[.,]\\d)' : '';
  return new RegExp(start + source + end, 'giu');
}

function between(before: string | undefined, after: string): string {
  if (before === undefined || /\s/.test(before + after)) return '';
  if (/^\d\d$/.test(before + after)) return ',?';
  return startsAlone(before) === startsAlone(after) ? '' : ' ?';
}

function written(character: string): string {
  if (/\s/.test(character)) return '\\s+';
  const variants = variantsOf(character);
  if (variants.length > 1) return `[${variants.join('')}]`;
  if (character === "'") return "['’]";
  if (!/[!-~]/.test(character) || /\w/.test(character)) return character;
  return `[\\x${character.charCodeAt(0).toString(16)}${widen(character)}]`;
}
