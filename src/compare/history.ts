import { type Edition, type Entry, type Library, type Report, reportsOf } from '../library/library.ts';
import type { Agency } from '../model/agency.ts';
import type { Change } from '../model/change.ts';
import type { SeriesId } from '../model/edition.ts';
import type { ItemId } from '../model/report.ts';
import { compareOutlines, type ItemChange } from './outline.ts';

/** How an item differs from the report before, as outlines and editors tell it. */
export interface Step {
  readonly before: Report;
  readonly change: ItemChange;
  readonly recorded: readonly Change[];
}

/** One edition's version of an item: its place there, that the edition is missing, or that it lists the item no more. */
export type Version =
  | {
      readonly kind: 'stated';
      readonly edition: Edition;
      readonly report: Report;
      readonly entry: Entry;
      readonly step?: Step;
    }
  | { readonly kind: 'missing'; readonly edition: Edition }
  | { readonly kind: 'ended'; readonly edition: Edition; readonly report: Report; readonly step: Step };

/** An item in the editions of one series by one agency. */
export interface History {
  readonly series: SeriesId;
  readonly agency: Agency;
  /** Oldest first. */
  readonly versions: readonly Version[];
}

/** The histories of an item in the series that have it, from its first edition to the one that ends it. */
export function historiesOf(library: Library, id: ItemId): History[] {
  const holders = reportsOf(library).filter(({ entries }) => entries.some((entry) => entry.id === id));
  const lines = Map.groupBy(holders, ({ edition, agency }) => `${edition.series} ${agency.id}`);
  return [...lines.values()].flatMap(([first]) => {
    if (!first) return [];
    const { agency } = first;
    const { series } = first.edition;
    return [{ series, agency, versions: versionsOf(library, id, series, agency) }];
  });
}

function versionsOf(library: Library, id: ItemId, series: SeriesId, agency: Agency): Version[] {
  const versions: Version[] = [];
  let gap: Version[] = [];
  let before: Report | undefined;
  for (const edition of library.editions) {
    if (edition.series !== series) continue;
    if (edition.status === 'edition-missing') gap.push({ kind: 'missing', edition });
    const report = edition.reports.find((one) => one.agency.id === agency.id);
    if (!report) continue;
    const entry = report.entries.find((one) => one.id === id);
    const step = before && stepOf(library, id, before, report);
    const listed = before?.entries.some((one) => one.id === id) ?? false;
    // A missing edition may have had the item wherever a neighbour has it.
    if (entry || listed) versions.push(...gap);
    if (entry) versions.push({ kind: 'stated', edition, report, entry, ...(step && { step }) });
    else if (listed && step) versions.push({ kind: 'ended', edition, report, step });
    gap = [];
    before = report;
  }
  return versions;
}

function stepOf(library: Library, id: ItemId, before: Report, after: Report): Step | undefined {
  const change = compareOutlines(before, after).find(
    (one) => (one.kind === 'added' ? one.after : one.before).id === id,
  );
  if (!change) return undefined;
  const recorded = library.changes.filter(
    ({ from, to, items }) => from === before.edition.path && to === after.edition.path && items.includes(id),
  );
  return { before, change, recorded };
}
