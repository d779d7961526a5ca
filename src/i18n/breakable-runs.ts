import type { Locale } from '../model/locale.ts';
import { breakable } from './breakable.ts';
import { type LanguageRun, languageRuns } from './language-runs.ts';

/** A stretch of a short text: of one language, never to be cut where it is `unbroken`. */
export interface BreakableRun extends LanguageRun {
  /** Whether a line may break before it. */
  readonly breaks: boolean;
  /** Whether it stays on one line although it holds a hyphen: COVID-19. */
  readonly unbroken: boolean;
}

const hyphenated = /([A-Za-z]+-\d+)/;

/**
 * Cuts a name or heading into runs by language (see `languageRuns`) and, where it is Chinese, at the places
 * where its lines may break (see `breakable`).
 */
export function breakableRuns(text: string, locale: Locale): BreakableRun[] {
  const cuts = new Set<number>();
  let end = 0;
  for (const { length } of locale === 'zh' ? breakable(text) : []) {
    end += length;
    cuts.add(end);
  }
  const runs: BreakableRun[] = [];
  let start = 0;
  for (const run of languageRuns(text, locale)) {
    for (const stretch of run.locale ? [run.text] : cutAt(run.text, cuts, start)) {
      for (const part of stretch.split(hyphenated).filter(Boolean)) {
        runs.push({ ...run, text: part, breaks: cuts.has(start), unbroken: hyphenated.test(part) });
        start += part.length;
      }
    }
  }
  return runs;
}

/** The pieces of a stretch that begins at `start` of the text that the cuts are counted in. */
function cutAt(text: string, cuts: ReadonlySet<number>, start: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && !cuts.has(start + at)) continue;
    pieces.push(text.slice(from, at));
    from = at;
  }
  return pieces;
}
