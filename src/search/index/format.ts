import type { Kind, RecordReport, SearchRecord } from './record.ts';

/** What a search loads first: all that decides which records are found and in what order, and no text. */
export interface Catalogue {
  /** The first key of each chunk; a chunk holds the keys up to the next one's first. */
  readonly chunks: readonly string[];
  readonly reports: readonly RecordReport[];
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
  /** Folded names that stand for where records are, and sets of them by number. */
  readonly names: readonly string[];
  readonly contexts: readonly (readonly number[])[];
  /** For each record, in order. -1 stands for none. */
  readonly records: {
    readonly group: readonly number[];
    readonly kind: readonly number[];
    readonly report: readonly number[];
    readonly chapter: readonly number[];
    readonly context: readonly number[];
    /** Where the title ends, the other language's title begins, and all ends, counted in places. */
    readonly title: readonly number[];
    readonly alias: readonly number[];
    readonly length: readonly number[];
    /** How many tokens the two titles have. */
    readonly titleWords: readonly number[];
    readonly aliasWords: readonly number[];
  };
  /** Terms of the glossary: Chinese, English forms, and whether it is a name of an agency. */
  readonly terms: readonly CatalogueTerm[];
  readonly kinds: readonly Kind[];
}

export interface CatalogueTerm {
  readonly zh: string;
  readonly en: readonly string[];
  readonly agency?: true;
}

/** A part of the index: postings by key, as `encodePostings` writes them. */
export type Chunk = Readonly<Record<string, readonly number[]>>;

/** The texts of one group's records, newest first: all that is shown of them. */
export interface GroupTexts {
  readonly records: readonly RecordText[];
}

export interface RecordText
  extends Pick<
    SearchRecord,
    | 'url'
    | 'title'
    | 'body'
    | 'figures'
    | 'heading'
    | 'alias'
    | 'trail'
    | 'reading'
    | 'change'
    | 'chart'
    | 'history'
  > {
  readonly record: number;
}

/** A record's text as it is indexed, the other language's title last. */
export function wholeText({
  title,
  body,
  figures,
  heading,
  alias,
}: Pick<SearchRecord, 'title' | 'body' | 'figures' | 'heading' | 'alias'>): string {
  return [title, body, figures, heading, alias].join('\n');
}
