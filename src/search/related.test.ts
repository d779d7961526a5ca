import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { findReport, reportsOf } from '../library/library.ts';
import type { ItemId } from '../model/report.ts';
import { relatedItems } from './related.ts';

const library = buildLibrary(readContentFiles(process.cwd()));
const report = findReport(library, 'annual/112/rdec');
if (!report) throw new Error('no report of 112');

const idsOf = (item: string) => relatedItems(library, report, item as ItemId).map(({ entry }) => entry.id);

test('the nearest items are of the same matter', () => {
  expect(idsOf('petitions')).toContain('full-time-dispatch');
  expect(idsOf('one-touch-app').length).toBeGreaterThan(0);
});

test('an item is never related to itself, nor to what it holds or stands in', () => {
  for (const each of reportsOf(library)) {
    for (const { id, items } of each.entries) {
      const related = relatedItems(library, each, id).map(({ entry }) => entry.id);
      expect(related.length).toBeLessThanOrEqual(3);
      expect(related).not.toContain(id);
      for (const item of items) expect(related).not.toContain(item.id);
    }
  }
});

test('the same content gives the same relations', () => {
  const again = buildLibrary(readContentFiles(process.cwd()));
  const twin = findReport(again, 'annual/112/rdec');
  const other = { ...again, digest: 'another' };
  expect(twin && relatedItems(other, twin, 'petitions' as ItemId).map(({ entry }) => entry.id)).toEqual(
    idsOf('petitions'),
  );
});
