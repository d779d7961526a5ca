import { route } from '../../i18n/route.ts';
import { type Locale, languageTag } from '../../model/locale.ts';
import { type Range, textMatches } from '../engine/text-matches.ts';
import { type RecordText, wholeText } from '../index/format.ts';
import type { Term } from '../query/term.ts';
import { element } from './element.ts';
import { excerpt, markPieces, type Piece } from './excerpt.ts';

/** How many different strings a link asks the page that it leads to to mark, and how long they may be. */
const mostMarks = 6;
const longestMark = 60;

/** A record's text with what a query marks in it. */
export class Shown {
  readonly record: RecordText;
  readonly #text: string;
  readonly #matches: readonly (readonly Range[])[];
  readonly #locale: Locale;

  constructor(record: RecordText, terms: readonly Term[], locale: Locale) {
    this.record = record;
    this.#text = wholeText(record);
    this.#matches = textMatches(this.#text, terms, locale);
    this.#locale = locale;
  }

  /** The title, marked. */
  title(): (Node | string)[] {
    return nodesOf(markPieces(this.#text, this.#matches.flat(), { start: 0, end: this.record.title.length }));
  }

  /** A paragraph of what surrounds the marks in the text or, where it has none, in the figures; else the text's beginning. */
  excerpt(): HTMLElement[] {
    const { title, body, figures, heading, alias } = this.record;
    const [bodyStart, figuresStart] = [title.length + 1, title.length + body.length + 2];
    const end = this.#text.length - alias.length - heading.length - 2;
    const has = (from: number, to: number) =>
      this.#matches.flat().some(({ start }) => start >= from && start < to);
    const inFigures = !has(bodyStart, figuresStart) && has(figuresStart, end);
    const from = inFigures || body === '' ? figuresStart : bodyStart;
    const text = this.#text.slice(0, inFigures || body === '' ? end : figuresStart);
    return figures === '' && body === '' ? [] : [element('p', nodesOf(excerpt(text, from, this.#matches)))];
  }

  /** The other language's title, marked, where something there was found. */
  alias(): (Node | string)[] {
    const start = this.#text.length - this.record.alias.length;
    const matches = this.#matches.flat().filter((range) => range.start >= start);
    return matches.length === 0
      ? []
      : nodesOf(markPieces(this.#text, matches, { start, end: this.#text.length }));
  }

  /** The address of the place, which tells the page what to mark there. */
  href(base: string): string {
    const end = this.#text.length - this.record.alias.length;
    const found = this.#matches.flat().filter((range) => range.end <= end);
    const marks = [...new Set(found.map(({ start, end: to }) => this.#text.slice(start, to)))]
      .filter((mark) => mark.length <= longestMark)
      .slice(0, mostMarks);
    const [path = '', anchor] = route(this.record.url, this.#locale, base).split('#');
    const query = new URLSearchParams(marks.map((mark) => ['mark', mark]));
    return `${path}${marks.length > 0 ? `?${query}` : ''}${anchor ? `#${anchor}` : ''}`;
  }

  /** A link to the place, in its language. */
  link(content: readonly (Node | string)[], base: string, pageLocale: Locale): HTMLAnchorElement {
    const foreign = this.#locale === pageLocale ? undefined : languageTag(this.#locale);
    return element('a', content, { href: this.href(base), lang: foreign, hreflang: foreign });
  }
}

function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', [text]) : text));
}
