import type { FigureComparison } from '../compare/figures.ts';
import { words } from '../i18n/words.ts';
import { compareWords } from '../i18n/words-compare.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import type { SourcedNote } from './sourced-note.ts';

/** A remark of the editor on a row of a comparison: a note on one of its figures, or a change of the definition. */
export interface ComparisonRemark {
  readonly number: number;
  readonly head: string;
  readonly text: string;
  /** Whether it is said here: a later row that it concerns too refers to it by its number. */
  readonly isFirst: boolean;
}

/** The remarks on the rows of a comparison, numbered in the order of the rows, each distinct text once. */
export function comparisonRemarks(
  comparisons: readonly FigureComparison[],
  noteOf: (observation: Observation) => SourcedNote | undefined,
  locale: Locale,
): ReadonlyMap<FigureComparison, readonly ComparisonRemark[]> {
  const numbers = new Map<string, number>();
  return new Map(
    comparisons.map((comparison) => {
      const said = new Map(remarksOn(comparison, noteOf, locale).map((remark) => [remark.text, remark]));
      const remarks = [...said.values()].map(({ head, text }): ComparisonRemark => {
        const known = numbers.get(text);
        const number = known ?? numbers.size + 1;
        numbers.set(text, number);
        return { number, head, text, isFirst: known === undefined };
      });
      return [comparison, remarks];
    }),
  );
}

function remarksOn(
  { before, after, delta }: FigureComparison,
  noteOf: (observation: Observation) => SourcedNote | undefined,
  locale: Locale,
): { head: string; text: string }[] {
  const text = compareWords(locale);
  const broken =
    delta?.kind === 'none' && delta.obstacle === 'break'
      ? [{ head: text.definitionChanged, text: delta.reason[locale] }]
      : [];
  const notes = [before, after].flatMap((side) => {
    const sourced = 'observation' in side ? noteOf(side.observation) : undefined;
    if (!sourced) return [];
    const head = text.editorsNoteOn(words(locale).editorsNote, sourced.report.edition.title[locale]);
    return [{ head: `${head}${text.colon}`, text: sourced.note[locale] }];
  });
  return [...broken, ...notes];
}
