import { errorAt } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';
import { sealedEditions } from './seals/sealed.ts';
import { unsoundFiles } from './texts.ts';

/** Revisions that were sealed can't be rewritten, and nothing sealed can be withdrawn without a trace. */
export const brokenSeal: Rule = {
  id: 'broken-seal',
  check: function* (library: Library): Iterable<Diagnostic> {
    const unsound = [...unsoundFiles(library)];
    for (const { edition, seal, now, reports } of sealedEditions(library)) {
      const file = `content/${edition.path}/edition.yaml`;
      if (edition.status !== 'published') yield withdrawn(seal.place, edition.path);
      if (!startsWith(now.revisions, seal.revisions)) yield rewritten(seal.place, file);
      for (const { report, seal: sealed, now: print } of reports) {
        if (startsWith(print.revisions, sealed.revisions)) continue;
        yield rewritten(seal.place, `content/${report.path}/report.yaml`);
      }
      for (const agency of Object.keys(seal.reports)) {
        const folder = `content/${edition.path}/${agency}/`;
        if (edition.reports.some((report) => report.agency.id === agency)) continue;
        if (!unsound.some((one) => one.startsWith(folder) || one === 'content/agencies.yaml')) {
          yield withdrawn(seal.place, `${edition.path}/${agency}`);
        }
      }
    }
  },
};

function startsWith(list: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((one, index) => list[index] === one);
}

function rewritten(place: Place, file: string): Diagnostic {
  return errorAt(
    place,
    'broken-seal',
    {
      zh: `${file} 的 revisions 和封存時不同：已封存的修訂紀錄被改寫或刪除。`,
      en: `Unexpected revisions in ${file}: some that were sealed have been rewritten or removed.`,
    },
    {
      zh: '請以 git 復原已封存的紀錄；要更正，請在最後另加一筆。',
      en: 'Restore them with git. To correct one, add another at the end.',
    },
  );
}

function withdrawn(place: Place, path: string): Diagnostic {
  return errorAt(
    place,
    'broken-seal',
    { zh: `已封存的 ${path} 不再公布。`, en: `Unexpected absence of ${path}, which was sealed.` },
    {
      zh: '請以 git 復原檔案，並把 status 設為 published。',
      en: 'Restore its files with git, and set its status to published.',
    },
  );
}
