import type { Edition, Library, Report } from '../../library/library.ts';
import { pairBefore } from '../../library/pairs.ts';
import type { RocYear } from '../../model/year.ts';
import { doubtfulFigures } from '../doubtful.ts';
import { type Telling, tellingChanges } from '../telling.ts';
import { type ChapterRow, comparedChapters, listedChapters } from './chapter-row.ts';
import { type KeyFigures, keyFiguresOf } from './key-figures.ts';

/** A report on one page: its key figures through the years, the shape of its outline, its largest changes. */
export interface Glance {
  readonly report: Report;
  /** The report before it; absent for the first of an agency. */
  readonly before?: Report;
  /** Years between the two whose editions could not be had. */
  readonly missing: readonly RocYear[];
  readonly keyFigures: KeyFigures;
  readonly chapters: readonly ChapterRow[];
  /** The largest first. */
  readonly changes: readonly ChangeTelling[];
}

type ChangeTelling = Extract<Telling, { kind: 'change' }>;

/** As many changes as a page has room for beside the rest. */
const mostChanges = 6;

/** What the glance of a report shows; renderers add nothing to it but form. */
export function glanceOf(library: Library, report: Report): Glance {
  const pair = pairBefore(library.editions, report);
  const keyFigures = keyFiguresOf(library, report);
  if (!pair)
    return { report, missing: [], keyFigures, chapters: listedChapters(report.chapters), changes: [] };
  const tellings = tellingChanges(
    library,
    pair.older,
    report,
    doubtfulFigures(library),
    Number.POSITIVE_INFINITY,
  );
  return {
    report,
    before: pair.older,
    missing: missingBetween(library.editions, pair.older.edition, report.edition),
    keyFigures,
    chapters: comparedChapters(library, pair),
    changes: tellings.filter((telling) => telling.kind === 'change').slice(0, mostChanges),
  };
}

/** The glances of all reports of an edition, in the order of `agencies.yaml`. */
export function editionGlances(library: Library, { reports }: Pick<Edition, 'reports'>): Glance[] {
  return reports.map((report) => glanceOf(library, report));
}

function missingBetween(
  editions: readonly Edition[],
  before: Pick<Edition, 'series' | 'year'>,
  after: Pick<Edition, 'year'>,
): RocYear[] {
  return editions
    .filter(({ series, status }) => series === before.series && status === 'edition-missing')
    .map(({ year }) => year)
    .filter((year) => year > before.year && year < after.year);
}
