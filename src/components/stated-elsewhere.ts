import { type Entry, type Library, type Report, reportsOf } from '../library/library.ts';
import type { Observation } from '../model/observation.ts';
import { yearOf } from '../model/period.ts';
import type { RocYear } from '../model/year.ts';

/** A figure about a year, and the report and item that state it. */
export interface StatedElsewhere {
  readonly observation: Observation;
  readonly report: Report;
  readonly entry: Entry | undefined;
}

/** What reports state about a year whose own report is missing. */
export function statedElsewhere(library: Library, year: RocYear): StatedElsewhere[] {
  return reportsOf(library).flatMap((report) =>
    report.observations
      .filter(({ period }) => yearOf(period) === year)
      .map((observation) => ({
        observation,
        report,
        entry: report.entries.find(({ id }) => id === observation.item),
      })),
  );
}
