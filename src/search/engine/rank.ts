import type { Catalogue } from '../index/format.ts';
import type { Occurrences } from './match.ts';

/** How much of what was searched a record's title holds. */
const titleTiers = { whole: 3, allTerms: 2, other: 1 } as const;

/** What decides the order of a record among others, the most telling first; the higher comes first. */
export interface Rank {
  /** Its whole title was typed; or its title has all that was typed; or something else. */
  readonly tier: number;
  /** How many terms name the very place that it stands in, such as its year. */
  readonly context: number;
  /** Of a title's words those that were typed; in a text how often and how rare the words are (BM25). */
  readonly score: number;
  /** How new its report is, by the AD year; 0 without one. */
  readonly year: number;
}

/** One term in one record: its occurrences, and how many records have it. */
export interface TermInRecord {
  readonly occurrences: Occurrences;
  readonly frequency: number;
}

/** The average length of records, which {@link rankOf} measures theirs by. */
export function averageLengthOf({ records }: Catalogue): number {
  return records.length.reduce((sum, length) => sum + length, 0) / records.length.length;
}

/**
 * Ranks a record by the terms that it has itself.
 *
 * @param terms those that its title is measured by, and all of them
 */
export function rankOf(
  catalogue: Catalogue,
  record: number,
  terms: { readonly inTitle: readonly TermInRecord[]; readonly inText: readonly TermInRecord[] },
  context: number,
  averageLength: number,
): Rank {
  const { records, reports, kinds } = catalogue;
  const report = reports[records.report[record] ?? -1];
  // An annual report is of the whole year, so it comes after a council's of the same.
  const year = report ? report.year + (report.series === 'annual' ? 0.5 : 0) : 0;
  const [title, alias] = [0, records.alias[record] ?? 0];
  const inTitle = coverage(terms.inTitle, title, records.title[record] ?? 0);
  const inAlias = coverage(terms.inTitle, alias, records.length[record] ?? 0);
  const best = Math.max(
    share(inTitle, records.titleWords[record] ?? 0),
    share(inAlias, records.aliasWords[record] ?? 0),
  );
  const isIndicator = kinds[records.kind[record] ?? 0] === 'indicator';
  // An indicator that is asked for by its name comes before an item of that name.
  if (best >= 1) return { tier: titleTiers.whole, context, score: isIndicator ? 2 : 1, year };
  if (best > 0) {
    // Names of indicators have many words of items, so that they come first only where most of one is typed.
    const atStart = inTitle.first === 0 && inTitle.all ? 0.3 : 0;
    const score = (best + atStart) / (isIndicator && best < 0.75 ? 3 : 1);
    return { tier: titleTiers.allTerms, context, score, year };
  }
  return {
    tier: titleTiers.other,
    context,
    score: textScore(catalogue, record, terms.inText, inTitle, averageLength),
    year,
  };
}

/** What terms cover between two places of a record. */
interface Coverage {
  readonly words: number;
  /** Whether every term is there. */
  readonly all: boolean;
  readonly first: number;
}

function coverage(terms: readonly TermInRecord[], from: number, to: number): Coverage {
  const words = new Set<number>();
  let all = terms.length > 0;
  for (const { occurrences } of terms) {
    let isIn = false;
    for (const { tokens } of occurrences) {
      const [first = -1, last = -1] = [tokens[0], tokens.at(-1)];
      if (first < from || last >= to) continue;
      isIn = true;
      for (const place of tokens) words.add(place);
    }
    if (!isIn) all = false;
  }
  return { words: words.size, all, first: Math.min(...words) };
}

function share({ words, all }: Coverage, count: number): number {
  return all && count > 0 ? words / count : 0;
}

/** BM25 of the terms, a title's words counting more; less for what only lists figures. */
function textScore(
  { records, kinds }: Catalogue,
  record: number,
  terms: readonly TermInRecord[],
  inTitle: Coverage,
  averageLength: number,
): number {
  const count = records.length.length;
  const norm = 1.2 * (0.25 + (0.75 * (records.length[record] ?? 0)) / averageLength);
  const score = terms.reduce((sum, { occurrences, frequency }) => {
    const rarity = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
    return sum + (rarity * occurrences.length * 2.2) / (occurrences.length + norm);
  }, 0);
  const weight = kinds[records.kind[record] ?? 0] === 'report' ? 1 : 0.5;
  return weight * score * (inTitle.words > 0 ? 2 : 1);
}

/** Orders by rank, best first; the newer first among equals. */
export function compareRanks(a: Rank, b: Rank): number {
  return b.tier - a.tier || b.context - a.context || b.score - a.score || b.year - a.year;
}

/** Whether a record's title holds all that was typed. */
export function isTitled({ tier }: Rank): boolean {
  return tier > titleTiers.other;
}
