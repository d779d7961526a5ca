import type { Element, ElementContent, Root, RootContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { named, nameOf, type StructureRule } from './page.ts';

/**
 * One head, one main content and one foot; all text in one of them, except for the skip link and what is
 * said where scripts don't run; several navigations are told apart by their names.
 */
export const landmarks: StructureRule = (page) => {
  const found: string[] = [];
  for (const landmark of ['body > header', 'main', 'body > footer']) {
    const count = selectAll(landmark, page).length;
    if (count !== 1) found.push(`${count} of ${landmark}`);
  }
  const names = selectAll('nav', page).map((nav) => nameOf(page, nav));
  for (const name of names) {
    if (name === '') found.push('nav without a name');
    else if (names.filter((other) => other === name).length > 1) found.push(`several nav “${name}”`);
  }
  return [...new Set([...found, ...textOutside(page)])];
};

function textOutside(page: Root): string[] {
  return selectAll('body', page)
    .flatMap(({ children }) => children)
    .filter((child) => !isLandmark(child) && hasText(child))
    .map((child) => `${child.type === 'element' ? named(child) : 'text'} in no landmark`);
}

function isLandmark(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const isSkipLink = node.tagName === 'a' && String(node.properties.href).startsWith('#');
  return isSkipLink || ['header', 'nav', 'main', 'footer', 'noscript', 'script'].includes(node.tagName);
}

function hasText(node: Element | RootContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && node.children.some(hasText);
}
