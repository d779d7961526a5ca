import { parseDocument } from '../dialect/parse.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import { errorAt, startOf } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import type { Page } from './library.ts';

/** Reads the pages of `content/pages/`, each in both languages. */
export function readPages(files: ContentFiles, diagnostics: Diagnostic[]): Page[] {
  const pages: Page[] = [];
  for (const [file, source] of files) {
    const [, id, locale] = /^content\/pages\/([^/.]+)\.(zh|en)\.mdx$/.exec(file) ?? [];
    if (!id || !locale) continue;
    const read = parseDocument(file, source, 'page');
    diagnostics.push(...read.diagnostics);
    pages.push({ id, locale: locale as Locale, document: read.document });
    const twin = file.replace(`.${locale}.mdx`, `.${locale === 'zh' ? 'en' : 'zh'}.mdx`);
    if (!files.has(twin)) {
      diagnostics.push(
        errorAt(
          startOf(file),
          'missing-text',
          {
            zh: `這一頁沒有另一種語言的檔案 ${twin}。`,
            en: `Missing ${twin}, this page in the other language.`,
          },
          { zh: '請建立這個檔案。', en: 'Create it.' },
        ),
      );
    }
  }
  return pages;
}
