import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { StructureRule } from './page.ts';

/** One heading of the first level, in the main content; below it no level is left out, and none is empty. */
export const headings: StructureRule = (page) => {
  const found: string[] = [];
  const all = selectAll('h1, h2, h3, h4, h5, h6', page);
  const first = all.filter(({ tagName }) => tagName === 'h1').length;
  if (first !== 1) found.push(`${first} h1`);
  if (selectAll('main h1', page).length !== first) found.push('h1 outside main');
  let last = 0;
  for (const heading of all) {
    const text = textOf(heading).trim();
    const level = Number(heading.tagName.slice(1));
    if (text === '') found.push(`empty ${heading.tagName}`);
    if (level > last + 1) found.push(`${heading.tagName} “${text}” under h${last}`);
    last = level;
  }
  return found;
};
