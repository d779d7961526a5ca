import type { Element, Parents } from 'hast';
import { matches, select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { named, referredText, type StructureRule } from './page.ts';

/**
 * Every drawing that is said to be a picture has a name, and as a chart its figures in words; every other
 * one is hidden from screen readers, and as a chart it stands where text says the figures.
 */
export const charts: StructureRule = (page) => {
  const found: string[] = [];
  visitParents(page, { type: 'element', tagName: 'svg' }, (svg: Element, parents) => {
    const isChart = matches('.chart', svg);
    const { role, ariaHidden, ariaLabel, ariaLabelledBy, ariaDescribedBy } = svg.properties;
    if (role === 'img') {
      if (!ariaLabel && !referredText(page, ariaLabelledBy)) found.push(`${named(svg)} has no name`);
      if (isChart && !/\p{N}/u.test(referredText(page, ariaDescribedBy))) {
        found.push(`${named(svg)} says no figure`);
      }
    } else if (String(ariaHidden) !== 'true') {
      found.push(`${named(svg)} is neither a picture nor hidden`);
    } else if (isChart && !isSign(parents) && !isSaid(svg, parents)) {
      found.push(`${named(svg)} is hidden where no text says its figures`);
    }
  });
  return found;
};

/** Whether the row, the figure or the line that a chart stands in says its figures, or what a mark without any means. */
function isSaid(svg: Element, parents: readonly Parents[]): boolean {
  const place = parents.findLast(
    (parent) => parent.type === 'element' && ['tr', 'figure', 'li', 'p', 'dl'].includes(parent.tagName),
  );
  if (!place) return false;
  const said = textOf(place).trim();
  if (matches('.outline-mark', svg)) return said !== '';
  return select('data', place) !== undefined || /\p{N}/u.test(said);
}

/** Whether a drawing only explains the signs of other charts. */
function isSign(parents: readonly Parents[]): boolean {
  return parents.some((parent) => parent.type === 'element' && matches('.legend, .glance-legend', parent));
}
