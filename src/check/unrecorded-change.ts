import { errorAt, startOf } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import { yamlFile } from '../library/yaml-file.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import type { Rule } from './rule.ts';
import { changesSince, type SealedChange } from './seals/changes.ts';
import { placeOfChange } from './seals/places.ts';
import { type SealedEdition, sealedEditions } from './seals/sealed.ts';

/** What was sealed may be changed, but never silently: an entry of `revisions` must name what was changed. */
export const unrecordedChange: Rule = {
  id: 'unrecorded-change',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const sealed of sealedEditions(library)) {
      yield* changedTitle(library, sealed);
      for (const { report, seal, now, fresh } of sealed.reports) {
        const recorded = new Set(fresh.map(({ item }) => item as string | undefined));
        for (const change of changesSince(seal, now)) {
          const item = 'item' in change ? change.item : undefined;
          if (recorded.has(item)) continue;
          const place = placeOfChange(library, report, change);
          yield unrecorded(place, subjects[change.part], sealed, `content/${report.path}/report.yaml`, item);
        }
      }
    }
  },
};

function* changedTitle({ files }: Library, sealed: SealedEdition): Iterable<Diagnostic> {
  if (sealed.now.title === sealed.seal.title || sealed.fresh.length > 0) return;
  const file = `content/${sealed.edition.path}/edition.yaml`;
  yield unrecorded(yamlFile(files, file)?.place(['title']) ?? startOf(file), title, sealed, file);
}

const title: Bilingual = {
  zh: '年度的名稱、年度或公布日期',
  en: 'title, year or date of the edition',
};

const subjects: Readonly<Record<SealedChange['part'], Bilingual>> = {
  heading: { zh: '標題、編號或所屬章節', en: 'heading, number or place in the outline' },
  zh: { zh: '中文內文', en: 'Chinese text' },
  en: { zh: '英文內文', en: 'English text' },
  figures: { zh: '數值、單位或編者註', en: 'figures, units or notes' },
  added: { zh: '大綱（新增項目）', en: 'outline (an item was added)' },
  removed: { zh: '大綱（刪除項目）', en: 'outline (an item was removed)' },
  agency: { zh: '機關名稱', en: 'name of the agency' },
  order: { zh: '大綱的順序', en: 'order of the outline' },
};

function unrecorded(
  place: Place,
  subject: Bilingual,
  { seal }: SealedEdition,
  file: string,
  item?: string,
): Diagnostic {
  const named = item ? { zh: `「${item}」的`, en: ` of \`${item}\`` } : { zh: '', en: '' };
  const entry = item
    ? { zh: `一筆 item: ${item}`, en: `an entry with item: ${item}` }
    : { zh: '一筆', en: 'an entry' };
  return errorAt(
    place,
    'unrecorded-change',
    {
      zh: `${named.zh}${subject.zh}和${seal.date}封存的不同，卻沒有修訂紀錄。`,
      en: `Unexpected change since the seal of ${seal.date}, expected a record of it: ${subject.en}${named.en}.`,
    },
    {
      zh: `請復原；若確要修訂，請在 ${file} 的 revisions 加${entry.zh}，寫明日期、原文、新文與原因。`,
      en: `Undo it or, if it is meant, add ${entry.en} to the revisions of ${file}, with date, old, new and reason.`,
    },
  );
}
