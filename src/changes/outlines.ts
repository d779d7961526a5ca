import { compareOutlines, type ItemChange } from '../compare/outline.ts';
import { type Library, type Report, reportsOf } from '../library/library.ts';

/** A heading of a report that came, went, moved, or has another title or number. */
export interface OutlineChange {
  readonly report: Report;
  readonly change: ItemChange;
}

/** The headings that differ between two states of the reports that both have. */
export function outlineChanges(before: Library, after: Library): OutlineChange[] {
  const earlier = new Map(reportsOf(before).map((report) => [report.path, report]));
  return reportsOf(after).flatMap((report) => {
    const old = earlier.get(report.path);
    if (!old) return [];
    return compareOutlines(old, report)
      .filter((change) => change.kind !== 'kept' || change.moved || isReworded(change))
      .map((change) => ({ report, change }));
  });
}

function isReworded({ before, after }: Extract<ItemChange, { kind: 'kept' }>): boolean {
  return (
    before.title.zh !== after.title.zh || before.title.en !== after.title.en || before.number !== after.number
  );
}
