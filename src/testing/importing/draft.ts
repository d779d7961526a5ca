import { draftReport } from '../../drafting/draft.ts';
import { buildLibrary } from '../../library/build.ts';
import type { ContentFiles } from '../../library/files.ts';
import { findReport, type Library, type Report } from '../../library/library.ts';
import { parseRocYear } from '../../model/year.ts';

/** A site with a draft of the year given, begun after the latest report there is. */
export function draftOf(
  files: ContentFiles,
  number: string,
): { files: Map<string, string>; library: Library; report: Report } {
  const year = parseRocYear(number);
  if (!year) throw new Error(`no year: ${number}`);
  const draft = draftReport(buildLibrary(files), { series: 'annual', number, agency: 'rdec', year });
  if ('fault' in draft) throw new Error(draft.fault.en);
  const all = new Map(files);
  if (draft.edition) all.set(`content/annual/${number}/edition.yaml`, draft.edition);
  for (const [name, content] of draft.files) all.set(`content/${draft.path}/${name}`, content);
  const library = buildLibrary(all);
  const report = findReport(library, draft.path);
  if (!report) throw new Error(library.diagnostics.map(({ message }) => message.en).join('\n'));
  return { files: all, library, report };
}
