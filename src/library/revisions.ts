import type { z } from 'zod';
import type { ItemId } from '../model/report.ts';
import type { itemRevisionSchema } from '../model/revision.ts';
import type { Edition, Report, Revision } from './library.ts';
import type { YamlFile } from './yaml.ts';

/** Gives the revisions of `edition.yaml` or `report.yaml` their places. */
export function readRevisions(
  yaml: YamlFile,
  input: readonly z.output<typeof itemRevisionSchema>[] = [],
): Revision[] {
  return input.map(({ item, ...revision }, index) => ({
    ...revision,
    ...(item && { item: item as ItemId }),
    place: yaml.place(['revisions', index]),
  }));
}

/** Every recorded change that a report shows, those of its edition too, oldest first. */
export function revisionsOf({ edition, revisions }: Report): Revision[] {
  return inOrder([...edition.revisions, ...revisions]);
}

/** Every recorded change of an edition and its reports, oldest first, each with the report that it concerns. */
export function editionRevisions(edition: Edition): { revision: Revision; report?: Report }[] {
  return [
    ...edition.revisions.map((revision) => ({ revision })),
    ...edition.reports.flatMap((report) => report.revisions.map((revision) => ({ revision, report }))),
  ].sort((a, b) => compareDates(a.revision, b.revision));
}

/** How often something was revised: changes of one date are one revision. 0 is as first published. */
export function revisionNumber(revisions: readonly Revision[]): number {
  return new Set(revisions.map(({ date }) => date)).size;
}

function inOrder(revisions: Revision[]): Revision[] {
  return revisions.sort(compareDates);
}

function compareDates(a: Revision, b: Revision): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
