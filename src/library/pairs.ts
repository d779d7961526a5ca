import type { Edition, Report } from './library.ts';

/** Two reports of one agency in one series, the older first. */
export interface ReportPair {
  readonly older: Report;
  readonly newer: Report;
}

/** Within the latest six reports of an agency, every pair is compared; before them, neighbours only. */
const latest = 6;

/**
 * The pairs of reports that the site lays side by side, so that their number grows by a bounded number
 * with each edition: neighbours, and all pairs within the latest six of an agency. A missing edition
 * makes those on its two sides neighbours.
 *
 * @param editions by series, then oldest first
 */
export function reportPairs(editions: readonly Edition[]): ReportPair[] {
  const lines = Map.groupBy(
    editions.flatMap(({ reports }) => reports),
    ({ edition, agency }) => `${edition.series}/${agency.id}`,
  );
  return [...lines.values()].flatMap((line) => {
    const recent = Math.max(0, line.length - latest);
    return line.flatMap((newer, index) =>
      line
        .slice(0, index)
        .flatMap((older, place) => (place === index - 1 || place >= recent ? [{ older, newer }] : [])),
    );
  });
}

/** The pairs that a report is one of. */
export function pairsWith(pairs: readonly ReportPair[], report: Pick<Report, 'path'>): ReportPair[] {
  return pairs.filter(({ older, newer }) => older.path === report.path || newer.path === report.path);
}

/** A report with the one before it in its series, where there is one. */
export function pairBefore(
  editions: readonly Edition[],
  report: Pick<Report, 'path'>,
): ReportPair | undefined {
  return reportPairs(editions).findLast(({ newer }) => newer.path === report.path);
}

/** The ids of the chapters of either report: the newer one's in order, then those that only the older has. */
export function chaptersOf({ older, newer }: ReportPair) {
  const ids = newer.chapters.map(({ id }) => id);
  return [...ids, ...older.chapters.map(({ id }) => id).filter((id) => !ids.includes(id))];
}
