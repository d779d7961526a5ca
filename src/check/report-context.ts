import type { ContentFiles } from '../library/files.ts';
import type { Bilingual } from '../model/locale.ts';

/** What a report of diagnostics may draw on besides them. */
export interface ReportContext {
  /** The files that the diagnostics speak of, for excerpts. */
  readonly files?: ContentFiles;
  /** What was looked at, where that was not all. */
  readonly scope?: Bilingual;
}
