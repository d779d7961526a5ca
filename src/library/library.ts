import type { Document } from '../dialect/parse.ts';
import type { Agency, AgencyId } from '../model/agency.ts';
import type { Change } from '../model/change.ts';
import type { Check, CheckId } from '../model/check.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { EditionInput, SeriesId } from '../model/edition.ts';
import type { Term } from '../model/glossary.ts';
import type { Indicator, IndicatorId } from '../model/indicator.ts';
import type { Bilingual, Locale } from '../model/locale.ts';
import type { Absence, Observation } from '../model/observation.ts';
import type { Heading, ItemId } from '../model/report.ts';
import type { Seal } from '../model/seal.ts';
import type { Site } from '../model/site.ts';
import type { RocYear } from '../model/year.ts';
import type { ContentFiles } from './files.ts';

/** All of `content/`, parsed and linked, with every problem found on the way. */
export interface Library {
  readonly site: Site;
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly checks: ReadonlyMap<CheckId, Check>;
  /** How outlines changed from one edition to the next. */
  readonly changes: readonly Change[];
  readonly glossary: readonly Term[];
  /** By series, then oldest first. */
  readonly editions: readonly Edition[];
  readonly pages: readonly Page[];
  /** What was published, by the path of the edition, oldest first. */
  readonly seals: ReadonlyMap<string, readonly Seal[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** What the library was built from. */
  readonly files: ContentFiles;
  /** Hash of all of `content/`. */
  readonly digest: string;
  /** Hash of what the content says: of all of it but the seals, which record what was published. */
  readonly version: string;
}

export interface Edition {
  /** `annual/112` */
  readonly path: string;
  readonly series: SeriesId;
  /** `112`, `4-2` */
  readonly number: string;
  readonly title: Bilingual;
  readonly year: RocYear;
  readonly status: EditionInput['status'];
  readonly published?: string;
  /** Recorded changes of the edition as a whole; those of one report stand there. */
  readonly revisions: readonly Revision[];
  readonly reports: readonly Report[];
}

/** What one agency published in an edition. */
export interface Report {
  /** `annual/112/rdec` */
  readonly path: string;
  readonly edition: Omit<Edition, 'reports'>;
  readonly agency: Agency;
  readonly chapters: readonly Chapter[];
  /** Every heading with a text of its own, in the order of the outline. */
  readonly entries: readonly Entry[];
  readonly observations: readonly Observation[];
  readonly absences: readonly Absence[];
  /** The figures that stand for the report. */
  readonly highlights: readonly Observation[];
  /** Recorded changes of this report alone; `revisionsOf` adds those of the edition. */
  readonly revisions: readonly Revision[];
  /** Hash of all that the report's pages and PDF depend on in `content/`. */
  readonly digest: string;
}

/** A recorded change of something sealed. */
export interface Revision {
  /** YYYY-MM-DD */
  readonly date: string;
  /** The heading that it concerns; absent where it is the report or the edition as a whole. */
  readonly item?: ItemId;
  readonly old: Bilingual;
  readonly new: Bilingual;
  readonly reason: Bilingual;
  readonly place: Place;
}

/** A heading that may have a text and items: a chapter or an item. */
export interface Entry extends Heading {
  readonly level: 'chapter' | 'item';
  readonly text: Partial<Readonly<Record<Locale, Document>>>;
  readonly items: readonly Item[];
}

export interface Chapter extends Entry {
  readonly level: 'chapter';
  readonly part?: Heading;
}

export interface Item extends Entry {
  readonly level: 'item';
  readonly chapter: ItemId;
}

/** A page of `content/pages/`, whose body Astro renders. */
export interface Page {
  readonly id: string;
  readonly locale: Locale;
  readonly document: Document;
}

/** The report at a path such as `annual/112/rdec`. */
export function findReport(library: Library, path: string): Report | undefined {
  return reportsOf(library).find((report) => report.path === path);
}

/** Every report, edition by edition. */
export function reportsOf(library: Library): Report[] {
  return library.editions.flatMap((edition) => edition.reports);
}

/** An entry and all entries beneath it, in order. */
export function withDescendants(entry: Entry): Entry[] {
  return [entry, ...entry.items.flatMap(withDescendants)];
}
