import type { Diagnostic } from '../model/diagnostic.ts';
import { seriesIds } from '../model/edition.ts';
import type { Bilingual } from '../model/locale.ts';
import { errorAt, startOf } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import type { Edition } from './library.ts';

/** Reports files that nothing reads. Texts of a report are matched against its outline elsewhere. */
export function reportStrayFiles(
  files: ContentFiles,
  editions: readonly Edition[],
  diagnostics: Diagnostic[],
): void {
  const known = new RegExp(
    [
      'content/(?:site|agencies|units|glossary|changes)\\.yaml',
      'content/indicators/[^/]+\\.yaml',
      'content/pages/[^/.]+\\.(?:zh|en)\\.mdx',
      `content/(?:${seriesIds.join('|')})/[^/]+/(?:edition|seals)\\.yaml`,
      `content/(?:${seriesIds.join('|')})/[^/]+/[^/]+/(?:report|figures|audit)\\.yaml`,
      `content/(?:${seriesIds.join('|')})/[^/]+/[^/]+/.+\\.mdx`,
    ]
      .map((pattern) => `^${pattern}$`)
      .join('|'),
  );
  for (const file of files.keys()) {
    if (known.test(file)) continue;
    if (file.endsWith('.md')) {
      reportLeftover(file, editions, diagnostics);
      continue;
    }
    diagnostics.push(
      errorAt(
        startOf(file),
        'stray-file',
        { zh: '本站不會讀取這個檔案。', en: 'Unexpected file, which nothing reads.' },
        { zh: '請檢查檔名與資料夾，或刪除檔案。', en: 'Check its name and folder, or delete it.' },
      ),
    );
  }
}

/** Last year's texts and what an import could not place serve the editor of a draft alone. */
function reportLeftover(file: string, editions: readonly Edition[], diagnostics: Diagnostic[]): void {
  const edition = editions.find(({ path }) => file.startsWith(`content/${path}/`));
  const unplaced = !file.endsWith('.previous.md');
  if (edition?.status === 'draft') {
    if (unplaced)
      diagnostics.push({ ...errorAt(startOf(file), 'stray-file', waiting, place), severity: 'warning' });
    return;
  }
  diagnostics.push(
    errorAt(
      startOf(file),
      'stray-file',
      unplaced
        ? {
            zh: '這個檔案是匯入時無法歸位的原文，這份報告卻已不是草稿。',
            en: 'Unexpected file: what an import could not place, in a report that is no longer a draft.',
          }
        : {
            zh: '這個檔案是去年的內文，供草稿參考，這份報告卻已不是草稿。',
            en: "Unexpected file: last year's text for the editor of a draft, in a report that is no longer one.",
          },
      unplaced ? place : { zh: '請刪除檔案。', en: 'Delete the file.' },
    ),
  );
}

const waiting: Bilingual = {
  zh: '匯入時有文字未能歸入項目，還在這個檔案裡。',
  en: 'Text that an import could not place is still here.',
};
const place: Bilingual = {
  zh: '請把其中需要的文字移到所屬的項目，再刪除檔案。',
  en: 'Move what is needed of it to its items, then delete the file.',
};
