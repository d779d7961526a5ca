import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { named, nameOf, type StructureRule } from './page.ts';

/** Every table has a caption, or the name of its heading, and headers that say what they stand for. */
export const tables: StructureRule = (page) =>
  selectAll('table', page).flatMap((table) => {
    const found: string[] = [];
    const caption = select('caption', table);
    if (!(caption && textOf(caption).trim()) && !nameOf(page, table)) found.push('no caption');
    const headers = selectAll('th', table);
    if (headers.length === 0) found.push('no header');
    for (const header of headers) {
      if (!['col', 'row', 'colgroup', 'rowgroup'].includes(String(header.properties.scope))) {
        found.push(`no scope of “${textOf(header).trim()}”`);
      }
    }
    return found.map((finding) => `${named(table)} ${finding}`);
  });
