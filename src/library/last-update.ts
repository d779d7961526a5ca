import type { Site } from '../model/site.ts';
import type { Report } from './library.ts';
import { revisionsOf } from './revisions.ts';

/**
 * The recorded date of the last update of what a page shows, YYYY-MM-DD: of its report, by publication and
 * revisions, or else of the site; undefined where none is recorded. Never the time of a file.
 */
export function lastUpdate(site: Site, report: Report | undefined): string | undefined {
  const revised = report && revisionsOf(report).at(-1)?.date;
  return revised ?? report?.edition.published ?? site.updated;
}
