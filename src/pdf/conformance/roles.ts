import type { ConformanceRule } from './rule.ts';
import { headingLevel, nodesOf } from './structure.ts';

/** Every page is tagged; pictures have descriptions, tables have header cells, links are described, and no level of headings is left out. */
export const roles: ConformanceRule = function* (pdf) {
  if (pdf.bareLinks > 0) yield `${pdf.bareLinks} links have no description`;
  let level = 0;
  for (const { number, structure } of pdf.pages) {
    if (!structure) yield `page ${number} is not tagged`;
    for (const node of nodesOf(structure)) {
      if (node.role === 'Figure' && !node.alt?.trim())
        yield `page ${number} has a picture without description`;
      if (node.role === 'Table' && !nodesOf(node).some(({ role }) => role === 'TH')) {
        yield `page ${number} has a table without header cells`;
      }
      const next = headingLevel(node);
      if (next === undefined) continue;
      if (next > level + 1) yield `page ${number} has a heading of level ${next} under one of level ${level}`;
      level = next;
    }
  }
};
