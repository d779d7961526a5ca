import { type Entry, type Library, type Report, reportsOf } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What of a report a finding concerns: one entry, or, without one, the report as a whole. */
export interface Location {
  readonly report: Report;
  readonly entry?: Entry;
}

/** Where on the site a finding's place is shown; undefined for what belongs to no report that can be read. */
export function locate(library: Library, { file, line }: Diagnostic): Location | undefined {
  const report = reportsOf(library).find(({ path }) => file.startsWith(`content/${path}/`));
  if (!report) return undefined;
  const name = file.slice(`content/${report.path}/`.length);
  const id = name.endsWith('.mdx') ? textId(name) : headingAbove(name, library.files.get(file) ?? '', line);
  const entry = report.entries.find((one) => one.id === id);
  return { report, ...(entry && { entry }) };
}

/** The id of a text file: its own name, or its chapter's. */
function textId(name: string): string | undefined {
  const [, chapter, item] = /^(.+)\/([^/]+?)\.(?:zh|en)\.mdx$/.exec(name) ?? [];
  return item === 'index' ? chapter : item;
}

/** The id of the entry that a line of `figures.yaml` or `report.yaml` stands under. */
function headingAbove(name: string, source: string, line: number): string | undefined {
  const pattern = name === 'figures.yaml' ? /^([\w-]+):/ : /^[\s-]*\{?\s*id:\s*["']?([\w-]+)/;
  return source
    .split('\n')
    .slice(0, line)
    .reverse()
    .map((text) => pattern.exec(text)?.[1])
    .find(Boolean);
}
