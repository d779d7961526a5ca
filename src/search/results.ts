import { uncut } from './cut.ts';
import { excerpt, markPieces, type Piece } from './excerpt.ts';
import type { FoundPage, FoundSection } from './find.ts';

/** One page in the list of results: its title and place, and each matching item with an excerpt. */
export function pageResult({ url, meta, sections }: FoundPage): HTMLLIElement {
  const title = uncut(meta.title ?? url);
  const own = sections.find((section) => section.title === title);
  const place = [meta.edition, meta.trail].flatMap((part) => (part ? [uncut(part)] : [])).join(' · ');
  return element('li', [
    element('h2', [element('a', own ? headingOf(own) : [title], { href: url })]),
    ...(place === '' ? [] : [element('p', [place], { className: 'quiet' })]),
    element(
      'ul',
      sections.map((section) => sectionResult(section, section === own)),
    ),
  ]);
}

/** An item of a page; without its title if that is the page's own. */
function sectionResult(section: FoundSection, isPage: boolean): HTMLLIElement {
  const body = excerpt(section.text, section.bodyStart, section.matches);
  return element('li', [
    ...(isPage ? [] : [element('a', headingOf(section), { href: section.url })]),
    ...(body.length === 0 ? [] : [element('p', nodesOf(body))]),
  ]);
}

function headingOf({ title, text, titleEnd, matches }: FoundSection): (Node | string)[] {
  return titleEnd > 0 ? nodesOf(markPieces(text, matches.flat(), { start: 0, end: titleEnd })) : [title];
}

function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', [text]) : text));
}

/** Makes an element. Its content is never read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: readonly (Node | string)[],
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
