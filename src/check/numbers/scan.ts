import type { WrittenNumber } from './number.ts';

/** What a pattern found: its readings, and whether the other language must have it. */
interface Found {
  readonly readings: readonly string[];
  readonly required?: boolean;
  /** Which part of the match is the number; the whole match by default. */
  readonly printed?: string;
}

/** Reads numbers off a text, pattern by pattern: what one has read, the next can't see. */
export class Scan {
  readonly numbers: WrittenNumber[] = [];
  private rest: string;

  constructor(text: string) {
    this.rest = text;
  }

  /** Takes every match that `read` makes something of: a number, several, or (with an empty list) none. */
  take(
    pattern: RegExp,
    read: (match: RegExpExecArray, rest: string) => Found | readonly Found[] | undefined,
  ): void {
    let taken = '';
    let end = 0;
    for (const match of this.rest.matchAll(pattern)) {
      const found = read(match, this.rest.slice(match.index + match[0].length));
      if (!found) continue;
      let from = match.index;
      for (const { readings, required = true, printed = match[0] } of 'length' in found ? found : [found]) {
        from = Math.max(this.rest.indexOf(printed, from), match.index);
        this.numbers.push({ printed, index: from, readings, required, answers: true });
      }
      taken += this.rest.slice(end, match.index) + '\uFFFC'.repeat(match[0].length);
      end = match.index + match[0].length;
    }
    this.rest = taken + this.rest.slice(end);
  }
}
