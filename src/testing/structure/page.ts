import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { pageFile } from '../browser/pages.ts';

/** A rule of how pages are built: what breaks it on a page, each with where it stands. */
export type StructureRule = (page: Root) => string[];

/** Reads a page of a built site as browsers do. */
export function readPage(dist: string, path: string): Root {
  return fromHtml(readFileSync(join(dist, pageFile(path)), 'utf8'));
}

/** The name that an element says itself, or has from others that it refers to; empty without one. */
export function nameOf(page: Root, element: Element): string {
  const { ariaLabel, ariaLabelledBy } = element.properties;
  if (typeof ariaLabel === 'string') return ariaLabel.trim();
  return referredText(page, ariaLabelledBy);
}

/** The text of the elements that a list of ids refers to; empty where there is no such element. */
export function referredText(page: Root, ids: Element['properties'][string]): string {
  return [ids ?? []]
    .flat()
    .flatMap((list) => String(list).split(/\s+/))
    .map((id) => select(`[id="${id}"]`, page))
    .map((found) => (found ? textOf(found) : ''))
    .join(' ')
    .trim();
}

/** An element as a reader of the test's output finds it again. */
export function named({ tagName, properties: { id, className } }: Element): string {
  const classes = [className ?? []].flat().map((name) => `.${name}`);
  return `<${tagName}${id ? `#${id}` : ''}${classes.join('')}>`;
}
