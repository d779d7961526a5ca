import type { Root } from 'mdast';
import type { Report } from '../../library/library.ts';
import type { Check } from '../../model/check.ts';
import { locales } from '../../model/locale.ts';
import type { Failure } from './failure.ts';

/** Figures that are not the number of entries that the item lists, in either language. */
export function wrongCounts(check: Check, report: Report): Failure[] {
  const { relation } = check;
  if (relation.kind !== 'listed') return [];
  const entry = report.entries.find(({ id }) => id === relation.item);
  const figures = report.observations.filter(
    ({ indicator, item }) => indicator.id === relation.value && item === relation.item,
  );
  return locales.flatMap((locale) => {
    const tree = entry?.text[locale]?.tree;
    const count = tree ? listEntries(tree) : 0;
    return figures
      .filter(({ quantity }) => count > 0 && !quantity.value.eq(count))
      .map((figure): Failure => {
        const { printed } = figure.quantity;
        return {
          check,
          observations: [figure],
          finding: {
            zh: `數值為${printed}，${locale === 'zh' ? '中文' : '英文'}內文列出${count}項`,
            en: `the figure is ${printed}, the ${locale === 'zh' ? 'Chinese' : 'English'} text lists ${count}`,
          },
        };
      });
  });
}

/** How many entries the lists of a text have, those inside others aside. */
function listEntries(tree: Root): number {
  return tree.children.reduce((sum, node) => sum + (node.type === 'list' ? node.children.length : 0), 0);
}
