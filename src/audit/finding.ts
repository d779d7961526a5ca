import type { Locale } from '../model/locale.ts';

/** What can be wrong with a number, a date or a proper name of a report, measured by its source. */
export const findingKinds = ['missing', 'altered', 'added'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A place in the source (its line, paragraph or page), with the words around. */
export interface SourcePlace {
  readonly line: number;
  readonly excerpt: string;
}

/** The nearest paragraph of the report in one language, with what it gives instead, if that looks like it. */
export interface ReportPlace {
  readonly locale: Locale;
  readonly file: string;
  readonly line: number;
  readonly twin?: string;
}

/**
 * A number, a date or a proper name that source and report don't share. `missing`: the report lacks it in the languages
 * of its places. `altered`: the same, but a near twin stands there that the source lacks. `added`: the
 * source lacks it. `optional`: as missing, but written in Han numerals, which may be worded otherwise.
 */
export interface Finding {
  readonly kind: FindingKind | 'optional';
  /** As the source prints it; of what was added, as the report does. */
  readonly found: string;
  /** Of what was added, the nearest sentence. */
  readonly source?: SourcePlace;
  readonly report: readonly ReportPlace[];
}
