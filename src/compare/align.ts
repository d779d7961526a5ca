/** A paragraph of the one text beside its counterpart in the other; one of them absent where it has none. */
export interface Pair {
  readonly before?: string;
  readonly after?: string;
}

/** Less alike than this, two paragraphs are no versions of one another. */
const leastLikeness = 0.3;

/**
 * Lays the paragraphs of two texts beside each other, in order, so that what is most alike meets. Word
 * differences are then computed pair by pair: of whole texts they would take seconds.
 */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Pair[] {
  const likeness = before.map((old) => after.map((fresh) => likenessOf(old, fresh)));
  const best = bestSums(likeness, before.length, after.length);
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const here = best[i]?.[j] ?? 0;
    const like = likeness[i]?.[j] ?? 0;
    if (like >= leastLikeness && here === like + (best[i + 1]?.[j + 1] ?? 0)) {
      pairs.push({ before: before[i++] ?? '', after: after[j++] ?? '' });
    } else if (i < before.length && here === (best[i + 1]?.[j] ?? 0)) {
      pairs.push({ before: before[i++] ?? '' });
    } else {
      pairs.push({ after: after[j++] ?? '' });
    }
  }
  return pairs;
}

/** The greatest sum of likeness that the paragraphs from i and j on can reach in order. */
function bestSums(likeness: readonly number[][], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const like = likeness[i]?.[j] ?? 0;
      const met = like >= leastLikeness ? like + (best[i + 1]?.[j + 1] ?? 0) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(met, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

/** How much of their pairs of neighbouring characters two texts share: 1 for equal texts, 0 for strangers (Dice). */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let index = 0; index < a.length - 1; index++) {
    const pair = a.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 0; index < b.length - 1; index++) {
    const pair = b.slice(index, index + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  const all = a.length + b.length - 2;
  return all > 0 ? (2 * shared) / all : 0;
}
