import { expect, test } from 'vitest';
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { reportsOf } from '../../library/library.ts';
import { libraryOfReports, reportAt } from '../../testing/reports.ts';
import { glanceOf } from './glance.ts';

const calls = (period: string, value: string) => ({
  outline: { hotline: ['calls'] },
  figures: { calls: { 'calls-total': [period, value] as const } },
});

test('a report is compared with the one before it, and names the years between that are missing', () => {
  const library = libraryOfReports({ 'annual/109': calls('109', '100'), 'annual/111': calls('111', '150') });
  const { before, missing, changes } = glanceOf(library, reportAt(library, 'annual/111/rdec'));
  expect(before?.path).toBe('annual/109/rdec');
  expect(missing).toEqual([110]);
  expect(changes.map(({ after, percent }) => [after.indicator.id, percent.toFixed()])).toEqual([
    ['calls-total', '50'],
  ]);
});

test('a report without key figures has an empty ledger', () => {
  const library = libraryOfReports({ 'annual/111': calls('111', '150') });
  expect(glanceOf(library, reportAt(library, 'annual/111/rdec')).keyFigures.rows).toEqual([]);
});

test('every glance of the content has all items once, its changes the largest first, and is the same without later editions', () => {
  const library = buildLibrary(readContentFiles(process.cwd()));
  expect(reportsOf(library).length).toBeGreaterThan(3);
  for (const report of reportsOf(library)) {
    const glance = glanceOf(library, report);
    const cells = glance.chapters.flatMap((row) => row.cells).filter(({ state }) => state !== 'gone');
    const leaves = report.entries.filter(({ level, items }) => level === 'item' || items.length === 0);
    expect(cells.map(({ entry }) => entry.id)).toEqual(leaves.map(({ id }) => id));
    const sizes = glance.changes.map(({ percent }) => percent.abs().toNumber());
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const editions = library.editions.filter(({ year }) => year <= report.edition.year);
    expect(glanceOf({ ...library, editions }, report).keyFigures).toEqual(glance.keyFigures);
  }
});
