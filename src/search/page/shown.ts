import { route } from '../../i18n/route.ts';
import { type Locale, otherLocale } from '../../model/locale.ts';
import { type Range, textMatches } from '../engine/text-matches.ts';
import { type RecordText, wholeText } from '../index/format.ts';
import { element } from './element.ts';
import { excerpt, markPieces, type Piece } from './excerpt.ts';
import { langWithin, spoken } from './spoken.ts';
import type { View } from './view.ts';

/** How many different strings a link asks the page that it leads to to mark, and how long they may be. */
const mostMarks = 6;
const longestMark = 60;

/** A record's text with what a query marks in it. */
export class Shown {
  readonly record: RecordText;
  readonly #text: string;
  readonly #matches: readonly (readonly Range[])[];
  readonly #locale: Locale;
  /** What its own language is called on a page of the other. */
  readonly #lang: string | undefined;
  readonly #base: string;

  constructor(record: RecordText, { answer: { terms, locale }, locale: around, base }: View) {
    this.record = record;
    this.#text = wholeText(record);
    this.#matches = textMatches(this.#text, terms, locale);
    this.#locale = locale;
    this.#lang = langWithin(locale, around);
    this.#base = base;
  }

  /** The title, marked. */
  title(): (Node | string)[] {
    const part = { start: 0, end: this.record.title.length };
    const nodes = nodesOf(markPieces(this.#text, this.#matches.flat(), part), this.#locale);
    return this.#lang ? [element('span', nodes, { lang: this.#lang })] : nodes;
  }

  /** A paragraph of what surrounds the marks in the text or, where it has none, in the figures; else the text's beginning. */
  excerpt(): HTMLElement[] {
    const { title, body, figures, heading, alias } = this.record;
    if (figures === '' && body === '') return [];
    const [bodyStart, figuresStart] = [title.length + 1, title.length + body.length + 2];
    const end = this.#text.length - alias.length - heading.length - 2;
    const has = (from: number, to: number) =>
      this.#matches.flat().some(({ start }) => start >= from && start < to);
    const inFigures = !has(bodyStart, figuresStart) && has(figuresStart, end);
    const from = inFigures || body === '' ? figuresStart : bodyStart;
    const to = inFigures || body === '' ? end : figuresStart;
    // What matches in the titles alone is not in the part that is shown.
    const inside = this.#matches.map((some) =>
      some.filter((range) => range.start >= from && range.end <= to),
    );
    const nodes = nodesOf(excerpt(this.#text.slice(0, to), from, inside), this.#locale);
    return [element('p', nodes, { lang: this.#lang })];
  }

  /** The other language's title, marked, where something there was found. */
  alias(): (Node | string)[] {
    const start = this.#text.length - this.record.alias.length;
    const matches = this.#matches.flat().filter((range) => range.start >= start);
    if (matches.length === 0) return [];
    const part = { start, end: this.#text.length };
    return nodesOf(markPieces(this.#text, matches, part), otherLocale(this.#locale));
  }

  /** The address of the place, which tells the page what to mark there. */
  #href(): string {
    const end = this.#text.length - this.record.alias.length;
    const found = this.#matches.flat().filter((range) => range.end <= end);
    const marks = [...new Set(found.map(({ start, end: to }) => this.#text.slice(start, to)))]
      .filter((mark) => mark.length <= longestMark)
      .slice(0, mostMarks);
    const [path = '', anchor] = route(this.record.url, this.#locale, this.#base).split('#');
    const query = new URLSearchParams(marks.map((mark) => ['mark', mark]));
    return `${path}${marks.length > 0 ? `?${query}` : ''}${anchor ? `#${anchor}` : ''}`;
  }

  /** A link to the place. */
  link(content: readonly (Node | string)[]): HTMLAnchorElement {
    return element('a', content, { href: this.#href(), hreflang: this.#lang });
  }
}

function nodesOf(pieces: readonly Piece[], locale: Locale): (Node | string)[] {
  return pieces.flatMap(({ text, marked }) => {
    const nodes = spoken(text, locale);
    return marked ? [element('mark', nodes)] : nodes;
  });
}
