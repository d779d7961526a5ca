import { expect, test } from 'vitest';
import { libraryOfReports, reportAt } from '../../testing/reports.ts';
import { type CellTree, cellTrees } from './cell-tree.ts';
import { glanceOf } from './glance.ts';

const drawn = ({ cell, below }: CellTree): string =>
  below.length > 0 ? `${cell.entry.id}(${below.map(drawn).join(' ')})` : cell.entry.id;

test('items stand under the items that hold them', () => {
  const library = libraryOfReports({
    'annual/112': { outline: { a: ['one', ['two', 'three', 'four'], 'five', ['six', 'seven']], b: [] } },
  });
  const { chapters } = glanceOf(library, reportAt(library, 'annual/112/rdec'));
  expect(chapters.map(({ cells }) => cellTrees(cells).map(drawn).join(' '))).toEqual([
    'one two(three four) five six(seven)',
    'b',
  ]);
});
