import type { Diagnostic } from '../model/diagnostic.ts';
import { seriesIds } from '../model/edition.ts';
import { errorAt, startOf } from './diagnose.ts';
import type { ContentFiles } from './files.ts';

/** Reports files that nothing reads. Texts of a report are matched against its outline elsewhere. */
export function reportStrayFiles(files: ContentFiles, diagnostics: Diagnostic[]): void {
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
