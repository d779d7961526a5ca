import type { SeriesId } from '../../model/edition.ts';

/** What a record is a part of, which readers may filter by. */
export const kinds = ['report', 'indicator', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** One place that search can find, in one language: an item, a chapter, a report, an indicator or a page. */
export interface SearchRecord {
  /** What makes records of several years one entry of the results: `rdec/legal-consultation`. */
  readonly group: string;
  readonly kind: Kind;
  /** Address of the place in its language, without the base path. */
  readonly url: string;
  readonly title: string;
  /** Its own text as published, block by block. */
  readonly body: string;
  /** Figures and notes that stand beside the text. */
  readonly figures: string;
  /** Its title with its number, as the report prints it; empty without a number of Han characters. */
  readonly heading: string;
  /** Its title in the other language. */
  readonly alias: string;
  /** An indicator's latest figure, with its period. */
  readonly reading?: string;
  /** How that compares with the figure before it, as a sentence, or why it is not compared. */
  readonly change?: string;
  /** All its figures as a small chart: SVG. */
  readonly chart?: string;
  /** Address of the page that shows it through the years. */
  readonly history?: string;
  /** Titles of what it stands in, from the outermost. */
  readonly trail: readonly string[];
  /** The report that it belongs to. */
  readonly report?: RecordReport;
  /** The chapter that it is or belongs to; its id is unique within an agency. */
  readonly chapter?: { readonly id: string; readonly title: string };
  /** Names that stand for where it is: a search for one of them together with other words is fulfilled here. */
  readonly context: readonly string[];
}

export interface RecordReport {
  readonly path: string;
  readonly series: SeriesId;
  readonly agency: string;
  readonly agencyName: string;
  readonly number: string;
  readonly title: string;
  /** AD year that the edition reports on. */
  readonly year: number;
  readonly missing: boolean;
}
