import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { findReport } from '../library/library.ts';
import type { ItemId } from '../model/report.ts';
import { type GivenReport, givenPair } from '../testing/report-pair.ts';
import { changesBetween, compareOutlines, newEntries } from './outline.ts';

/** What changed, a line each; items that stay as they are left out. */
function changes(before: GivenReport, after: GivenReport): string[] {
  const pair = givenPair(before, after);
  return compareOutlines(pair.before, pair.after).flatMap((change) => {
    if (change.kind === 'added') return [`added ${change.after.id}`];
    if (change.kind === 'ended') return [`ended ${change.before.id}`];
    const what = [change.renamed && 'renamed', change.moved && 'moved'].filter(Boolean).join(' and ');
    return what ? [`${what} ${change.after.id}`] : [];
  });
}

test('added items come in the order of the later report, then ended ones in that of the earlier', () => {
  expect(
    changes(
      { outline: { c: { a: '甲', b: '乙', d: '丁' } } },
      { outline: { c: { n: '新', a: '甲', m: '又' } } },
    ),
  ).toEqual(['added n', 'added m', 'ended b', 'ended d']);
});

test('an item under another title or another heading is the same item', () => {
  expect(
    changes(
      { outline: { c: { g: { a: '甲' } } } },
      { outline: { c: { g: '庚', a: '甲' } }, titles: { g: '新' } },
    ),
  ).toEqual(['renamed g', 'moved a']);
});

test('a change of order alone is no change', () => {
  expect(changes({ outline: { c: { a: '甲', b: '乙' } } }, { outline: { c: { b: '乙', a: '甲' } } })).toEqual(
    [],
  );
});

test('the changes between two editions include those between the editions in between, and no others', () => {
  const library = buildLibrary(readContentFiles(process.cwd()));
  const between = (from: string, to: string) =>
    changesBetween(library, { path: from }, { path: to }).map((change) => `${change.from} ${change.to}`);
  const [all, last] = [between('annual/108', 'annual/112'), between('annual/111', 'annual/112')];
  expect(new Set(last)).toEqual(new Set(['annual/111 annual/112']));
  expect(new Set(all)).toEqual(
    new Set(['annual/108 annual/109', 'annual/109 annual/111', 'annual/111 annual/112']),
  );
});

test('what came of a split or a merger is not new, though no earlier report lists its id', () => {
  const library = buildLibrary(readContentFiles(process.cwd()));
  const pairs = [
    ['annual/108', 'annual/109'],
    ['annual/109', 'annual/111'],
    ['annual/111', 'annual/112'],
  ];
  const joined: ItemId[] = [];
  for (const [from = '', to = ''] of pairs) {
    const [before, after] = [findReport(library, `${from}/rdec`), findReport(library, `${to}/rdec`)];
    if (!before || !after) throw new Error(`${from} or ${to} is not there`);
    const added = newEntries(library, before, after);
    for (const change of compareOutlines(before, after)) {
      if (change.kind !== 'added') continue;
      const { id } = change.after;
      const parts = library.changes.filter(
        (one) =>
          one.to === to && (one.change === 'split' || one.change === 'merged') && one.items.includes(id),
      );
      expect(added.has(id)).toBe(parts.length === 0);
      if (parts.length > 0) joined.push(id);
    }
  }
  expect(joined).not.toEqual([]);
});
