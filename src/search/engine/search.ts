import type { Locale } from '../../model/locale.ts';
import type { Catalogue } from '../index/format.ts';
import type { Term } from '../query/term.ts';
import type { IndexReader } from './index-reader.ts';
import { matchTerms, type TermMatches } from './match.ts';
import { averageLengthOf, compareRanks, type Rank, rankOf } from './rank.ts';

/** A record that has all that was searched. */
export interface Hit {
  readonly record: number;
  readonly rank: Rank;
}

/** What a search found. */
export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** For each term, how many records have it by themselves. */
  readonly frequencies: readonly number[];
}

/**
 * Finds the records that have every term. Beside other terms, one that names where a record stands (its
 * year, its report, its agency, what it stands under by the whole title) counts as had: 法律諮詢 109年 finds what the report of 109
 * says of it. Alone, a name is found where it is written.
 */
export async function search(reader: IndexReader, terms: readonly Term[], locale: Locale): Promise<Found> {
  if (terms.length === 0) return { hits: [], frequencies: [] };
  const matches = await matchTerms(reader, terms, locale);
  const { catalogue } = reader;
  const average = averageLengthOf(catalogue);
  const candidates = new Set(matches.flatMap((match) => [...match.keys()]));
  const hits: Hit[] = [];
  for (const record of candidates) {
    const named = terms.map((term) => isNamed(catalogue, record, term));
    const own = matches.map((match) => match.get(record));
    const isHad = own.every((occurrences, index) => occurrences || (terms.length > 1 && named[index]));
    if (isHad) hits.push({ record, rank: rank(catalogue, record, matches, named, average) });
  }
  return {
    hits: hits.sort((a, b) => compareRanks(a.rank, b.rank) || a.record - b.record),
    frequencies: matches.map(({ size }) => size),
  };
}

function rank(
  catalogue: Catalogue,
  record: number,
  matches: readonly TermMatches[],
  named: readonly boolean[],
  average: number,
): Rank {
  const all = matches.flatMap((match, index) => {
    const occurrences = match.get(record);
    return occurrences ? [{ occurrences, frequency: match.size, named: named[index] ?? false }] : [];
  });
  // What names the place tells nothing of its text, unless it is all that was typed.
  const telling = all.filter((term) => !term.named);
  const inTitle = telling.length > 0 ? telling : all;
  return rankOf(catalogue, record, { inTitle, inText: all }, named.filter(Boolean).length, average);
}

/** Whether a term is the name of where a record stands. */
function isNamed(catalogue: Catalogue, record: number, { names, year }: Term): boolean {
  const { records, reports, contexts } = catalogue;
  const report = reports[records.report[record] ?? -1];
  if (report && (year === report.year || names.includes(report.number))) return true;
  const context = contexts[records.context[record] ?? -1] ?? [];
  return context.some((name) => names.includes(catalogue.names[name] ?? ''));
}
