/** The places of a key: for each record that has it, counted in tokens, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/**
 * Postings as numbers that stay small: for each record its distance from the one before, how many places,
 * and the distance of each place from the one before.
 */
export function encodePostings(postings: Postings): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const [record, places] of postings) {
    numbers.push(record - before, places.length);
    before = record;
    let last = 0;
    for (const place of places) {
      numbers.push(place - last);
      last = place;
    }
  }
  return numbers;
}

/** The postings that {@link encodePostings} wrote. */
export function decodePostings(numbers: readonly number[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  let record = 0;
  for (let at = 0; at < numbers.length; ) {
    record += numbers[at] ?? 0;
    const count = numbers[at + 1] ?? 0;
    const places: number[] = [];
    let place = 0;
    for (const distance of numbers.slice(at + 2, at + 2 + count)) {
      place += distance;
      places.push(place);
    }
    postings.set(record, places);
    at += 2 + count;
  }
  return postings;
}
