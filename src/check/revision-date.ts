import { errorAt } from '../library/diagnose.ts';
import type { Library, Revision } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';
import { sealedEditions } from './seals/sealed.ts';

/** Revisions stand oldest first, and none is older than the seal of what it changes. */
export const revisionDate: Rule = {
  id: 'revision-date',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const { seal, edition, fresh, reports } of sealedEditions(library)) {
      yield* outOfOrder(edition.revisions, fresh, seal.date);
      for (const report of reports) yield* outOfOrder(report.report.revisions, report.fresh, seal.date);
    }
  },
};

function* outOfOrder(
  all: readonly Revision[],
  fresh: readonly Revision[],
  sealed: string,
): Iterable<Diagnostic> {
  for (const revision of fresh) {
    const before = all[all.indexOf(revision) - 1];
    const earliest = [sealed, before?.date ?? ''].sort().at(-1) ?? sealed;
    if (revision.date >= earliest) continue;
    yield errorAt(
      revision.place,
      'revision-date',
      {
        zh: `修訂日期${revision.date}早於${earliest}的${earliest === sealed ? '封存' : '前一筆修訂'}。`,
        en: `Unexpected date ${revision.date}, expected none before the ${earliest === sealed ? 'seal' : 'revision'} of ${earliest}.`,
      },
      {
        zh: '請填修訂公布的日期；新的修訂寫在最後。',
        en: 'Give the date on which it was published. New revisions stand last.',
      },
    );
  }
}
