import { checkProject } from '../check/check.ts';
import { type Location, locate } from '../check/locate.ts';
import { digestOf } from '../library/digest.ts';
import { readContentFiles } from '../library/files.ts';
import type { Entry, Library, Report } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** A finding of the check, with where the site shows its place. */
export interface Finding extends Diagnostic {
  readonly location?: Location;
}

/** The content as it lies on the disk, and everything that the check finds in it. */
interface Checked {
  readonly library: Library;
  readonly findings: readonly Finding[];
}

let known: { readonly digest: string; readonly checked: Checked } | undefined;

/** Checks the content for the development server, once for each state of its files. */
export function checkedContent(): Checked {
  const digest = digestOf(readContentFiles(process.cwd()), () => true);
  if (known?.digest !== digest) {
    const { library, diagnostics } = checkProject(process.cwd());
    const findings = diagnostics.map((diagnostic) => {
      const location = locate(library, diagnostic);
      return { ...diagnostic, ...(location && { location }) };
    });
    known = { digest, checked: { library, findings } };
  }
  return known.checked;
}

/** The findings that concern an entry of a report. */
export function findingsAt(report: Pick<Report, 'path'>, entry: Pick<Entry, 'id'>): Finding[] {
  return checkedContent().findings.filter(
    ({ location }) => location?.report.path === report.path && location.entry?.id === entry.id,
  );
}
