import { errorAt, suggest } from '../library/diagnose.ts';
import type { Library, Revision } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import type { Rule } from './rule.ts';
import { changesSince } from './seals/changes.ts';
import { sealedEditions } from './seals/sealed.ts';

/** A revision tells readers of a change of something published. There must be such a change. */
export const needlessRevision: Rule = {
  id: 'needless-revision',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const { path, revisions, reports } of library.editions) {
      const sealed = library.seals.get(path)?.at(-1);
      if (!sealed) yield* revisions.map(unsealed);
      for (const { agency, revisions: own } of reports) {
        if (!sealed?.reports[agency.id]) yield* own.map(unsealed);
      }
    }
    for (const { seal, now, fresh, reports } of sealedEditions(library)) {
      if (now.title === seal.title) yield* fresh.map(unchanged);
      for (const report of reports) {
        const changes = changesSince(report.seal, report.now);
        const changed = new Set(changes.map((change) => ('item' in change ? change.item : undefined)));
        const known = new Set([...Object.keys(report.now.items), ...Object.keys(report.seal.items)]);
        for (const revision of report.fresh) {
          const { item } = revision;
          if (item && !known.has(item)) yield unknown(revision, item, known);
          else if (!changed.has(item)) yield unchanged(revision);
        }
      }
    }
  },
};

function unsealed(revision: Revision): Diagnostic {
  return needless(
    revision,
    { zh: '這裡還沒有封存過，卻有修訂紀錄。', en: 'Unexpected revision of what was never sealed.' },
    {
      zh: '封存以前的修改不必記錄；請刪除這一筆。',
      en: 'What is changed before the first seal needs no record. Remove it.',
    },
  );
}

function unchanged(revision: Revision): Diagnostic {
  const { item } = revision;
  return needless(
    revision,
    {
      zh: `${item ? `「${item}」` : '整份'}和封存時相同，卻有修訂紀錄。`,
      en: `Unexpected revision: ${item ? `\`${item}\`` : 'the whole'} is as it was sealed.`,
    },
    {
      zh: '請刪除這一筆，或把 item 改為實際修改的項目。',
      en: 'Remove it, or give the item that was changed.',
    },
  );
}

function unknown(revision: Revision, item: string, known: ReadonlySet<string>): Diagnostic {
  return needless(
    revision,
    {
      zh: `這份報告沒有項目「${item}」。`,
      en: `Unexpected revision of \`${item}\`, which this report never had.`,
    },
    suggest(item, known, 'report.yaml'),
  );
}

function needless({ place }: Revision, message: Bilingual, hint: Bilingual): Diagnostic {
  return errorAt(place, 'needless-revision', message, hint);
}
